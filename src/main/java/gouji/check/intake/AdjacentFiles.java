package gouji.check.intake;

import gouji.model.Trouble;
import gouji.read.archive.Entry;
import gouji.read.charset.NameBytes;
import gouji.read.document.RefusalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that lie beside one, in its folder or its archive or below; no link or step up leads out. */
public record AdjacentFiles(Input input) {
    /**
     * The file of a relative name, parted by slashes; a name that leads elsewhere is no file, nor is one that several
     * files of an archive have.
     */
    public Optional<Input> find(String name) throws IOException {
        if (input.entry() != null) {
            List<Entry> found = inArchive(name);
            return found.size() == 1 ? entry(found.get(0), name) : Optional.empty();
        }
        for (RawName raw : written(name)) {
            Optional<Input> file = inFolder(raw, name);
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    /**
     * The file that is named as the input is, with another ending behind it or in the place of its own.
     *
     * @throws RefusalException when an archive has several of such names, so that it is not told which belong together
     */
    Optional<Input> companion(String ending) throws IOException {
        if (input.entry() != null) {
            Optional<Input> behind = twin(input.name(), ending);
            return behind.isPresent() ? behind : twin(input.name().replaceFirst("(?<=.)\\.[^.]*$", ""), ending);
        }
        RawName own = RawName.of(input.file());
        Optional<Input> behind = inFolder(own.with(ending), own.with(ending).text());
        RawName stem = own.stem().with(ending);
        return behind.isPresent() ? behind : inFolder(stem, stem.text());
    }

    /** A name as any system may have written it. */
    private static List<RawName> written(String name) {
        return Stream.of(
                        name,
                        Normalizer.normalize(name, Normalizer.Form.NFC),
                        Normalizer.normalize(name, Normalizer.Form.NFD))
                .flatMap(form -> NameBytes.CHARSETS.stream().map(charset -> RawName.of(form, charset)))
                .distinct()
                .toList();
    }

    private Optional<Input> inFolder(RawName raw, String name) throws IOException {
        Path folder = input.file().toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try {
            Path file = raw.in(folder).normalize();
            boolean inside = file.startsWith(folder.normalize())
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.of(new Input(source(name), file, false)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // the system has no such names
            return Optional.empty();
        }
    }

    /** Where several files of an archive have one name, the first of them goes with the first, and so on. */
    private Optional<Input> twin(String stem, String ending) {
        List<Entry> own = inArchive(input.name());
        List<Entry> found = inArchive(stem + ending);
        if (!found.isEmpty() && found.size() != own.size()) {
            throw RefusalException.of(Trouble.SIDECARS_ALIKE, own.size(), input.name(), found.size(), stem + ending);
        }
        return found.isEmpty() ? Optional.empty() : entry(found.get(own.indexOf(input.entry())), stem + ending);
    }

    private List<Entry> inArchive(String name) {
        Entry entry = Objects.requireNonNull(input.entry(), "the report is in no archive");
        String own = entry.name();
        return entry.archive().named(own.substring(0, own.lastIndexOf('/') + 1) + name);
    }

    private Optional<Input> entry(Entry found, String name) {
        return found.isLink() ? Optional.empty() : Optional.of(input.beside(found, source(name)));
    }

    private String source(String name) {
        return input.source().substring(0, input.source().lastIndexOf('/') + 1) + name;
    }
}
