package gouji.check.intake;

import gouji.read.archive.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files that lie beside one, in its folder or its archive or below; no link or step up leads out. */
public record Neighbours(Input input) {
    /** The file of a relative name, parted by slashes; a name that leads elsewhere is no file. */
    public Optional<Input> find(String name) throws IOException {
        return input.entry() == null ? inFolder(name) : inArchive(name);
    }

    private Optional<Input> inFolder(String name) throws IOException {
        Path folder = input.file().toAbsolutePath().getParent();
        try {
            Path file = folder.resolve(name).normalize();
            boolean inside = file.startsWith(folder.normalize())
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.of(new Input(source(name), file, false)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Input> inArchive(String name) {
        String own = input.entry().name();
        String folder = own.substring(0, own.lastIndexOf('/') + 1);
        Optional<Entry> found = input.entry().archive().find(folder + name);
        return found.filter(e -> !e.isLink()).map(e -> new Input(source(name), input.file(), e, null, false));
    }

    private String source(String name) {
        return input.source().substring(0, input.source().lastIndexOf('/') + 1) + name;
    }
}
