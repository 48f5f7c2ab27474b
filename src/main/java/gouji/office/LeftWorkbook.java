package gouji.office;

import gouji.message.Language;
import gouji.write.words.OutputTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The workbook of findings the review before left in its folder: somebody may have filled it in, and this review is going
 * to put another in its place.
 *
 * @param folder the folder of results
 */
public record LeftWorkbook(Path folder) {
    private static final String ENDING = ".xlsx";

    /** Those there are, whatever language the review before spoke. */
    public List<Path> found() {
        return Stream.of(Language.values())
                .map(language -> folder.resolve(OutputTexts.in(language).get("file.findings") + ENDING))
                .distinct()
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Whether a file the user names is one of them. */
    public boolean isOne(Path file) throws IOException {
        for (Path left : found()) {
            if (Files.isSameFile(left, file)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps a copy beside the results under a name no review writes; it is not kept twice. */
    public Path keep(Path book, Language language) throws IOException {
        String name = OutputTexts.in(language).get("file.findings.kept");
        Path copy = folder.resolve(name + ENDING);
        for (int i = 2; Files.exists(copy) && Files.mismatch(copy, book) >= 0; i++) {
            copy = folder.resolve(name + " " + i + ENDING);
        }
        if (!Files.exists(copy)) {
            Files.copy(book, copy);
        }
        return copy;
    }
}
