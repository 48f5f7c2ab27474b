package gouji.read.excel;

/** Yes and no as XML writes them. */
final class Flags {
    private Flags() {}

    static boolean isSet(String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
