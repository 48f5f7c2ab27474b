package gouji.write.page;

import org.jspecify.annotations.Nullable;

/**
 * A picture of the part of the original a finding is about, or what is said in its stead.
 *
 * @param caption what it is, or why there is none
 * @param href anchor of the finding that shows it already, or null
 * @param image the picture as a {@code data:} URI, or null
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record ExcerptView(
        String caption, @Nullable String href, @Nullable String image, int width, int height) {
    public static ExcerptView note(String why) {
        return new ExcerptView(why, null, null, 0, 0);
    }

    public static ExcerptView reference(String caption, String href) {
        return new ExcerptView(caption, href, null, 0, 0);
    }
}
