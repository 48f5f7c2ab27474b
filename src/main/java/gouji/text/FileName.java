package gouji.text;

/** What a file is called, without the folders it lies in. */
public final class FileName {
    private FileName() {}

    /** @param path with slashes of either kind, that of an entry of an archive too */
    public static String of(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
