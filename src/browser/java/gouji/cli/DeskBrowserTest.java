package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A clerk's January in a real browser; what it looks like is left in {@code target/screens}. */
@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskBrowserTest {
    @TempDir
    private static Path folder;

    private static January office;
    private static OpenDesk desk;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        office = new January(folder);
        office.prepare();
        office.handIn();
        desk = new OpenDesk(folder.resolve("工作"), "2025-02-05");
        browse();
    }

    private static void browse() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,800");
        browser = new ChromeDriver(options);
        browser.get(desk.address());
    }

    @AfterAll
    static void close() throws IOException {
        browser.quit();
        desk.close();
    }

    private static <T> T wait(Function<ChromeDriver, T> until) {
        return new WebDriverWait(browser, Duration.ofSeconds(60))
                .ignoring(StaleElementReferenceException.class)
                .until(any -> until.apply(browser));
    }

    /** Does something with an element, once more where the page has changed under it. */
    private static void act(By what, Consumer<WebElement> action) {
        wait(b -> {
            action.accept(b.findElement(what));
            return true;
        });
    }

    private static void click(By what) {
        act(what, WebElement::click);
    }

    private static String text(String selector) {
        return wait(b -> b.findElement(By.cssSelector(selector)).getText());
    }

    private static void drop(Path from, String to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            String all = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Path::toString)
                    .collect(Collectors.joining("\n"));
            act(By.cssSelector("input[multiple][data-to='" + to + "'], input[accept][data-to='" + to + "']"), input -> input.sendKeys(all));
        }
    }

    private static void screens(String name) throws IOException {
        Path to = Files.createDirectories(Path.of("target/screens"));
        for (Dimension size : List.of(new Dimension(1280, 800), new Dimension(390, 844))) {
            browser.manage().window().setSize(size);
            File shot = browser.getScreenshotAs(OutputType.FILE);
            Files.copy(
                    shot.toPath(),
                    to.resolve(name + "-" + size.getWidth() + ".png"),
                    StandardCopyOption.REPLACE_EXISTING);
            assertEquals(
                    true,
                    ((JavascriptExecutor) browser)
                            .executeScript("return document.documentElement.scrollWidth <= window.innerWidth + 1"),
                    name + " is wider than " + size);
        }
        browser.manage().window().setSize(new Dimension(1280, 800));
    }

    private static String count(String name) {
        return wait(b -> b.findElement(By.xpath("//dl[@class='counts']/div[dt[text()='" + name + "']]/dd"))
                .getText());
    }

    @Test
    @Order(1)
    void fromAnEmptyFolderToTheOverview() throws IOException {
        assertTrue(browser.getCurrentUrl().endsWith("/inbox"), browser.getCurrentUrl());
        assertFalse(browser.getPageSource().contains("token="), "nobody reads the secret over a shoulder");
        screens("inbox-empty");
        drop(folder.resolve("名册.csv"), "roster");
        wait(b -> b.getPageSource().contains("名册：名册.csv"));
        drop(folder.resolve("上年"), "previous");
        wait(b -> b.getPageSource().matches("(?s).*上年报告 \\d+ 份.*"));
        drop(office.in(), "inbox");
        wait(b -> b.findElements(By.cssSelector("#live tbody tr")).size() > 36);
        desk.settled();
        screens("inbox");
        click(By.linkText("总览"));
        wait(b -> count("已报").equals("38 / 40") && count("无法判定").equals("2"));
        screens("all");
    }

    @Test
    @Order(2)
    void oneReportByTheKeysAlone() throws IOException {
        click(By.linkText("云湖区统计局"));
        act(By.id("who"), who -> who.sendKeys("王", Keys.TAB));
        act(By.cssSelector(".finding[data-number='1']"), finding -> finding.sendKeys("j"));
        wait(b -> b.findElement(By.cssSelector(".finding.at")));
        assertFalse(browser.findElements(By.cssSelector(".paper .hit")).isEmpty(), "the place is shown");
        screens("report");
        act(By.cssSelector(".finding.at .why"), why -> why.sendKeys("台账如此"));
        act(By.cssSelector(".finding.at"), finding -> finding.sendKeys("2"));
        wait(b -> b.getPageSource().contains("不计入的问题"));
        assertTrue(text("#told").contains("已处理 1 处"), text("#told"));
        act(By.tagName("body"), body -> body.sendKeys("u"));
        wait(b -> text("#told").contains("已撤销 1 处"));
        wait(b -> b.findElements(By.cssSelector(".finding.waived")).isEmpty());
    }

    @Test
    @Order(3)
    void allOfOneRuleAtOnceAndACell() throws IOException {
        act(By.cssSelector(".finding[data-number='1'] h3"), WebElement::click);
        act(By.cssSelector(".finding.at .why"), why -> why.sendKeys("统一口径"));
        act(By.cssSelector(".finding.at .scope"), scope -> scope.sendKeys("所有报告"));
        click(By.cssSelector(".finding.at button[data-state='explained']"));
        wait(b -> text("#told").matches("已处理 1\\d 处.*"));
        click(By.id("undo"));
        wait(b -> text("#told").contains("已撤销"));

        click(By.linkText("总览"));
        click(By.linkText("云湖区审计局"));
        By cell = By.cssSelector("td[data-cell='applications/received/total']");
        int read = Integer.parseInt(text("td[data-cell='applications/received/total'] span"));
        act(cell, one -> one.sendKeys(Keys.ENTER));
        wait(b -> b.findElement(By.id("cell-value")).isDisplayed());
        screens("cell");
        act(By.id("cell-value"), value -> value.sendKeys("" + (read - 7)));
        act(By.id("cell-reason"), reason -> reason.sendKeys("看过原件"));
        click(By.id("cell-save"));
        wait(b -> b.findElement(By.cssSelector(".steps .verdict")).getText().equals("通过"));
    }

    @Test
    @Order(4)
    void lettersThenTheBrowserClosedAndTheProgramStartedAgain() throws IOException {
        desk.settled();
        click(By.linkText("文书"));
        click(By.id("write"));
        wait(b -> b.getPageSource().contains("催报函-云湖区气象局2024.docx"));
        screens("letters");
        click(By.linkText("总览"));
        wait(b -> b.findElement(By.linkText("云湖区审计局")));
        String returned = count("退回");
        browser.quit();
        desk.close();
        desk = new OpenDesk(folder.resolve("工作"), "2025-02-20");
        desk.settled();
        browse();
        wait(b -> count("退回").equals(returned));
    }

    @Test
    @Order(5)
    void theSecondRoundAndTwoWindows() throws IOException {
        office.resubmit();
        String first = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(desk.address().replaceFirst("/\\?.*", "/inbox"));
        try (Stream<Path> files = Files.list(office.in())) {
            String again = files.filter(f -> f.getFileName().toString().startsWith("重报材料"))
                    .map(Path::toString)
                    .collect(Collectors.joining("\n"));
            act(By.cssSelector("input[multiple][data-to='inbox']"), input -> input.sendKeys(again));
        }
        wait(b -> b.getPageSource().contains("不再计入的文件"));
        browser.switchTo().window(first);
        wait(b -> text(".round").contains("第二轮") && Integer.parseInt(count("已改正")) > 8);
        screens("second-round");
    }

    @Test
    @Order(6)
    void nothingOfAReportRuns() throws IOException {
        String text = Session.clean().replace("水利局", "<img src=x onerror=\"document.title='run'\">局");
        Path file = Files.writeString(folder.resolve("'><script>document.title='run'<.txt"), text);
        desk.drop(file, "inbox");
        desk.settled();
        for (String page : List.of("/inbox", "/all", "/rules")) {
            browser.get(desk.address().replaceFirst("/\\?.*", page));
            assertFalse(browser.getTitle().equals("run"), page);
            assertEquals(1, browser.findElements(By.tagName("script")).size(), page);
            assertEquals(0, browser.findElements(By.cssSelector("img[src='x']")).size(), page);
        }
        screens("rules");
        assertEquals(
                "blocked",
                ((JavascriptExecutor) browser).executeAsyncScript("var done = arguments[0];"
                        + "var s = document.createElement('script'); s.textContent = \"document.title='inline'\";"
                        + "document.body.appendChild(s); done(document.title === 'inline' ? 'ran' : 'blocked');"));
    }
}
