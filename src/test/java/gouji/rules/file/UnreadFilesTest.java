package gouji.rules.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.data.RuleFolder;
import gouji.data.RuleFolders;
import gouji.engine.Books;
import gouji.form.Forms;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Below a folder of rules files of known names are read, and no others without a word. */
class UnreadFilesTest {
    @TempDir
    Path folder;

    private Path book;
    private Path local;

    @BeforeEach
    void begin() throws IOException {
        book = folder.resolve("book");
        new Books(book).rules("a.drl", Books.cells("A-1", "negative"));
        local = Files.createDirectories(folder.resolve("local"));
    }

    @ParameterizedTest
    @CsvSource({
        "x.DRL,                    x.drl",
        "x.drl.txt,                x.drl",
        "x.Drl,                    x.drl",
        "x_drl,                    x.drl",
        "x.dlr,                    x.drl",
        "deep/er/x.drl.TXT,        x.drl",
        "x.cases.yml,              x.cases.yaml",
        "x.case.yaml,              x.cases.yaml",
        "x.cases.YAML,             x.cases.yaml",
        "x.cases.yaml.txt,         x.cases.yaml",
        "x-cases.yaml,             x.cases.yaml",
        "settings.yml,             settings.yaml",
        "Settings.yaml,            settings.yaml",
        "setting.yaml,             settings.yaml",
        "settings.yaml.txt,        settings.yaml",
        "grading.json,             grading.yaml",
        "words/few.text,           few.text.txt",
        "words/few.TXT,            few.txt",
        "words/few.yaml,           few.txt",
        "basis/county.yml,         county.yaml",
    })
    void aNameThatIsNearlyRightIsTold(String name, String meant) throws IOException {
        lay(local.resolve(name));
        assertEquals(
                List.of(local.resolve(name) + " 这个文件没有读取。 请改名为 " + meant + "。"), told(RuleFolders.of(book, local)));
        assertEquals(1, RuleBook.read(RuleFolders.of(book, local)).rules().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x.drl~", "x.drl.bak", "x.cases.yaml.orig", ".x.drl.swp", "words/few.txt.old", ".git/x.drl"})
    void whatAnEditorLeavesIsTold(String name) throws IOException {
        lay(local.resolve(name));
        assertEquals(List.of(local.resolve(name) + " 这个文件没有读取。 不用的请移到规则文件夹之外。"), told(RuleFolders.of(book, local)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "报告.txt",
                "青禾县.yaml",
                "gouji.yaml",
                "README.md",
                "目录/README.md",
                "目录/catalogue.html",
                "结果/review.xlsx"
            })
    void anOfficeMayWorkWhereItsRulesLie(String name) throws IOException {
        lay(local.resolve(name));
        assertEquals(List.of(), told(RuleFolders.of(book, local)));
        Files.delete(lay(book.resolve("README.md")));
    }

    @Test
    void theFolderOfBaseReportsHasAnotherName() throws IOException {
        lay(local.resolve("bases/gd.txt"));
        assertEquals(
                List.of(local.resolve("bases/gd.txt") + " 这个文件没有读取。 文件夹 bases 现在叫 base-reports，请改名。"),
                told(RuleFolders.of(book, local)));
    }

    @Test
    void inTheBookEveryOtherFileIsTold() throws IOException {
        lay(book.resolve("报告.docx"));
        assertEquals(1, told(RuleFolders.of(book)).size());
    }

    @Test
    void anAddedFolderHasNoHeadOfABook() throws IOException {
        Files.copy(book.resolve("book.yaml"), local.resolve("book.yaml"));
        assertEquals(
                List.of(local.resolve("book.yaml") + " 这个文件没有读取。 本地规则没有 book.yaml，请删去；要用作规则集的，写在第一个 --rules。"),
                told(RuleFolders.of(book, local)));
        assertEquals("test", RuleBook.read(RuleFolders.of(book, local)).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.drl", "x.DRL", "x.cases.yaml", "j/k/x.drl"})
    void whatLiesTooDeepIsTold(String name) throws IOException {
        Path deepest = local.resolve("a/b/c/d/e/f/g");
        lay(deepest.resolve("x.drl"));
        lay(deepest.resolve("h").resolve(name));
        lay(deepest.resolve("i/报告.docx"));
        assertEquals(
                List.of(deepest.resolve("h") + " 这个文件夹太深，没有读取。 请移到规则文件夹下 7 层以内。"), told(RuleFolders.of(book, local)));
        lay(book.resolve("1/2/3/4/5/6/7/8/报告.docx"));
        assertEquals(2, told(RuleFolders.of(book, local)).size());
    }

    @Test
    void noFileIsReadByALinkThatLeadsOut() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.copy(book.resolve("a.drl"), outside.resolve("out.drl"));
        Files.writeString(outside.resolve("list.txt"), "root:x:0:0\n");
        Files.createSymbolicLink(local.resolve("out.drl"), outside.resolve("out.drl"));
        Files.createSymbolicLink(local.resolve("words"), outside);
        Files.createSymbolicLink(local.resolve("settings.yaml"), folder.resolve("none"));
        RuleFolders folders = RuleFolders.of(book, local);
        assertEquals(
                3, told(folders).stream().filter(t -> t.contains("链接指到了文件夹之外")).count());
        assertEquals(
                List.of(),
                folders.files("forms", ".txt").stream()
                        .filter(f -> f.startsWith(local))
                        .toList());
        RuleBook read = RuleBook.read(folders);
        assertEquals(List.of(), read.diagnoses());
        assertEquals(List.of(), read.terms());
    }

    @Test
    void aLinkInsideTheFolderIsRead() throws IOException {
        Files.createDirectories(local.resolve("old"));
        lay(local.resolve("words/few.txt"));
        Files.createSymbolicLink(local.resolve("words/more.txt"), Path.of("few.txt"));
        assertEquals(2, RuleBook.read(RuleFolders.of(book, local)).terms().size());
    }

    @Test
    void aFileHasASize() throws IOException {
        byte[] large = new byte[RuleFolder.LARGEST + 1];
        Files.write(local.resolve("x.drl"), large);
        RuleBookException thrown =
                assertThrows(RuleBookException.class, () -> RuleBook.read(RuleFolders.of(book, local)));
        assertEquals(local + "/x.drl", thrown.diagnoses().get(0).file());
        Files.write(book.resolve("forms/2021.yaml"), large);
        IOException form = assertThrows(IOException.class, () -> Forms.read(book));
        assertTrue(form.getMessage().contains("2021.yaml"), form.getMessage());
    }

    private static Path lay(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "甲\n");
    }

    private static List<String> told(RuleFolders folders) {
        return UnreadFiles.in(folders).stream()
                .map(d -> d.file() + " " + d.message().zh() + " " + d.advice().zh())
                .toList();
    }
}
