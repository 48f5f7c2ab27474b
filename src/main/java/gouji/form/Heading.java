package gouji.form;

import java.util.List;

/**
 * A chapter or topic heading of the form.
 *
 * @param code its code
 * @param label the official wording
 * @param variants other wordings seen that mean the same
 * @param keywords words of which one must stand in a heading for it to count as this one, or empty
 */
public record Heading(String code, String label, List<String> variants, List<String> keywords) {
    public Heading {
        variants = variants == null ? List.of() : List.copyOf(variants);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
    }
}
