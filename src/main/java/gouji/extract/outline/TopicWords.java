package gouji.extract.outline;

import gouji.form.Form;
import gouji.form.Heading;
import gouji.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows the topics of chapter one by their keywords. */
final class TopicWords {
    private final Map<String, Set<String>> keywords = new LinkedHashMap<>();

    TopicWords(Collection<Form> forms) {
        for (Form form : forms) {
            for (Heading topic : form.topics()) {
                Set<String> words = keywords.computeIfAbsent(topic.code(), c -> new HashSet<>());
                words.addAll(topic.keywords());
                words.add(topic.label());
            }
        }
    }

    /** Codes of the topics a heading names, in the order of the form. */
    List<String> named(String heading) {
        String plain = Wording.plain(heading);
        List<String> named = new ArrayList<>();
        keywords.forEach((code, words) -> {
            if (words.stream().anyMatch(plain::contains)) {
                named.add(code);
            }
        });
        return named;
    }
}
