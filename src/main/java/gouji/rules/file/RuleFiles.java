package gouji.rules.file;

import gouji.data.InvalidRuleDataException;
import gouji.data.RuleFolder;
import gouji.data.RuleFolders;
import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a rule book and of what is added to it, read once, folder by folder in order of their paths. */
public final class RuleFiles {
    private static final Messages MESSAGES = Messages.of("rules");

    private final Map<String, Content> files = new LinkedHashMap<>();

    /** A file by its path inside its folder. */
    private record Content(String inside, byte[] bytes) {}

    /** @throws RuleBookException when a folder cannot be read or is named twice */
    public RuleFiles(RuleFolders folders) {
        for (Path folder : folders.all()) {
            String lead = folder.equals(folders.book()) ? "" : slashed(folder) + "/";
            read(folder, lead);
        }
        if (folders.all().stream().distinct().count() < folders.all().size()) {
            throw refuse("", "folder.twice");
        }
    }

    private void read(Path folder, String lead) {
        RuleFolder own = new RuleFolder(folder);
        try {
            for (Path file : own.files()) {
                String inside = own.inside(file);
                files.put(lead + inside, new Content(inside, RuleFolder.bytes(file)));
            }
        } catch (InvalidRuleDataException e) {
            throw new RuleBookException(List.of(Diagnostic.of(e)));
        } catch (IOException e) {
            throw new RuleBookException(List.of(Diagnostic.unreadable(folder, e)));
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The files below a folder with an ending. */
    public List<RuleFile> in(String folder, String ending) {
        return files.entrySet().stream()
                .filter(f -> f.getValue().inside().startsWith(folder)
                        && f.getValue().inside().endsWith(ending))
                .map(f -> RuleFile.of(
                        f.getKey(), f.getValue().inside(), f.getValue().bytes()))
                .toList();
    }

    /** One file of the book, which must be there. */
    public RuleFile file(String path) {
        Content content = files.get(path);
        if (content == null) {
            throw refuse(path, "file.missing");
        }
        return RuleFile.of(path, path, content.bytes());
    }

    /** SHA-256 over every path and its bytes. */
    public String hash() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((path, content) -> bytes.put(path, content.bytes()));
        return BookHash.of(bytes);
    }

    private static RuleBookException refuse(String path, String key) {
        return new RuleBookException(List.of(Diagnostic.of(path, 0, "", MESSAGES, key)));
    }
}
