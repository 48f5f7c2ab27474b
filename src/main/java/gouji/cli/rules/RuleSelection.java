package gouji.cli.rules;

/** A part of the rule book a command is asked to look at. */
final class RuleSelection {
    private RuleSelection() {}

    /**
     * Whether a file belongs to the part: a folder or the beginning of a path, such as {@code prose} or {@code
     * quality/results}.
     */
    static boolean of(String file, String part) {
        String wanted = part.replace('\\', '/').replaceFirst("^\\./", "").replaceFirst("/$", "");
        return wanted.isEmpty()
                || file.equals(wanted)
                || file.startsWith(wanted + "/")
                || file.startsWith(wanted + ".")
                || file.contains("/" + wanted + "/")
                || file.contains("/" + wanted + ".");
    }
}
