package gouji.extract.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extract.Phrases;
import gouji.extract.prose.Amount;
import gouji.extract.prose.Amounts;
import gouji.extract.prose.Passage;
import gouji.model.Kind;
import gouji.model.Place;
import gouji.model.Scope;
import gouji.model.Sentence;
import gouji.text.Years;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No pattern runs away on a sentence made of its own words said over and over. */
class RunawayTest {
    private static final int LENGTH = 900;
    private static final long MOST = 1_000_000_000;
    private static final Pattern WORD = Pattern.compile("[一-龥]{1,12}");

    private final Claims claims;
    private final Breakdowns breakdowns;
    private final Amounts amounts;

    RunawayTest() throws IOException {
        Phrases phrases = Phrases.read(Path.of("rules"));
        ScopeWords scopes = new ScopeWords(phrases.claims());
        claims = new Claims(phrases.claims(), scopes);
        breakdowns = new Breakdowns(phrases.lists(), phrases.claims(), scopes);
        amounts = new Amounts(phrases.quantities());
    }

    @Test
    void everyWordSaidOverAndOver() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String file : List.of("claims.yaml", "lists.yaml")) {
            Matcher word = WORD.matcher(Files.readString(Path.of("rules/phrases", file))
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .reduce("", String::concat));
            while (word.find()) {
                words.add(word.group());
            }
        }
        assertTrue(words.size() > 300, "too few words");
        for (String word : words) {
            within("政府信息公开申请" + word.repeat(LENGTH / word.length()) + "5件");
        }
    }

    @Test
    void listsAndFiguresWithoutEnd() {
        within("收到政府信息公开申请9件，" + "网络申请5件、".repeat(200));
        within("均在" + "规定时间".repeat(400) + "内办结政府信息公开申请");
        within("未" + "收到、公民和".repeat(300) + "信息公开申请行政复议");
        within("政府信息公开行政复议" + "5件行政诉讼".repeat(300));
        within("申请" + "占5%".repeat(400));
        within("政府信息公开申请" + "（".repeat(1000) + "5件" + "）".repeat(800));
    }

    @Test
    void whatGoesOnTooLongIsNotRead() {
        assertTrue(told("收到政府信息公开申请9件，" + "公开".repeat(2000)).isEmpty());
    }

    private void within(String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        told(text);
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertTrue(taken < MOST, taken / 1_000_000 + " ms for " + text.substring(0, 30));
    }

    private List<?> told(String text) {
        Sentence sentence = new Sentence(1, "overview", "onRequest", text, Years.in(text), Place.NONE);
        Passage passage = new Passage(List.of(sentence), List.of(0), text, text, 0);
        List<Amount> found = amounts.in(text);
        ReportingAgency reporter = new ReportingAgency(2024, Kind.DEPARTMENT, Scope.OWN);
        breakdowns.in(passage, found, reporter);
        return claims.in(passage, found, reporter, "").claims();
    }
}
