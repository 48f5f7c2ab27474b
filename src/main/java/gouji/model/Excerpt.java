package gouji.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture of the part of a PDF page a finding is about, or why there is none.
 *
 * @param place page of the PDF and, where there is a picture, the box it shows
 * @param png the picture as a PNG file; empty where there is none
 * @param width its width in pixels
 * @param height its height in pixels
 * @param withheld why there is no picture, or null
 */
public record Excerpt(
        Place place,
        byte[] png,
        int width,
        int height,
        @Nullable Withheld withheld) {
    /** Why there is no picture. */
    public enum Withheld {
        /** A number that identifies a person stands there, or may: a picture cannot be masked. */
        PERSONAL,
        /** The report has as many pictures as it may have. */
        LIMIT,
        /** The page cannot be drawn, or not within the limits. */
        UNDRAWN
    }

    public static Excerpt without(@Nullable Integer page, Withheld why) {
        return new Excerpt(new Place(page, null, null, null, null, null, null, null, null), new byte[0], 0, 0, why);
    }
}
