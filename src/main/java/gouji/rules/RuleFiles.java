package gouji.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a rule book, read once, in order of their paths. */
public final class RuleFiles {
    private final Map<String, byte[]> bytes = new TreeMap<>();

    public RuleFiles(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw refuse(folder.toString(), "规则文件夹无法读取：" + e, "The folder of rules cannot be read: " + e);
        }
    }

    /** The files below a folder with an ending. */
    public List<RuleFile> in(String folder, String ending) {
        return bytes.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                .map(this::file)
                .toList();
    }

    /** One file, which must be there. */
    RuleFile file(String path) {
        byte[] content = bytes.get(path);
        if (content == null) {
            throw refuse(path, "缺少这个文件。", "This file is missing.");
        }
        return RuleFile.of(path, content);
    }

    /** SHA-256 over every path and its bytes. */
    String hash() {
        return BookHash.of(bytes);
    }

    private static RuleBookException refuse(String path, String zh, String en) {
        return new RuleBookException(List.of(Diagnosis.of(path, 0, "", zh, en)));
    }
}
