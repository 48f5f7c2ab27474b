package gouji.check;

import java.nio.file.Path;

/**
 * A file to be checked.
 *
 * @param source how it is named in the output: as the user named it, parted by slashes
 * @param file the file
 * @param named whether the user named it and not only a folder it lies in
 */
public record Input(String source, Path file, boolean named) {}
