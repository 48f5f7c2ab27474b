package gouji.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return new RuleFile(path, plain.replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            throw refuse(path, "不是 UTF-8 编码，请另存为 UTF-8。", "This is not UTF-8; save it as UTF-8.");
        }
    }

    /** SHA-256 over every path and its bytes, each led by its length so that no two books run together. */
    String hash() {
        MessageDigest digest = sha256();
        bytes.forEach((path, content) -> {
            add(digest, path.getBytes(StandardCharsets.UTF_8));
            add(digest, content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static RuleBookException refuse(String path, String zh, String en) {
        return new RuleBookException(List.of(Diagnosis.of(path, 0, "", zh, en)));
    }
}
