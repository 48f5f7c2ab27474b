package gouji.read.document;

import org.jspecify.annotations.Nullable;

/**
 * A colour of type or of its ground.
 *
 * @param red from 0 to 255, as are the others; below where it is automatic
 */
public record Colour(int red, int green, int blue) {
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** The one a program takes so that it is seen. */
    public static final Colour AUTOMATIC = new Colour(-256, -256, -256);

    private static final int DIGITS = 6;
    private static final int RADIX = 16;
    /** Nobody sees so little of a difference. */
    private static final int UNSEEN = 5;

    /** A colour of six hexadecimal digits or {@code auto}, or null where it is told otherwise. */
    public static @Nullable Colour of(@Nullable String digits) {
        if ("auto".equals(digits)) {
            return AUTOMATIC;
        }
        if (digits == null || digits.length() != DIGITS) {
            return null;
        }
        try {
            int all = Integer.parseInt(digits, RADIX);
            return new Colour(all >> 16 & 255, all >> 8 & 255, all & 255);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether type of this colour cannot be told from its ground; it can where the ground is not known, null. */
    public boolean isLostOn(@Nullable Colour ground) {
        return ground != null
                && Math.abs(red - ground.red) <= UNSEEN
                && Math.abs(green - ground.green) <= UNSEEN
                && Math.abs(blue - ground.blue) <= UNSEEN;
    }
}
