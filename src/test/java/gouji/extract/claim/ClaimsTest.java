package gouji.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extract.Phrases;
import gouji.extract.prose.Amount;
import gouji.extract.prose.Amounts;
import gouji.extract.prose.Passage;
import gouji.message.Codes;
import gouji.model.Breakdown;
import gouji.model.Claim;
import gouji.model.Kind;
import gouji.model.Percentage;
import gouji.model.Place;
import gouji.model.Scope;
import gouji.model.Sentence;
import gouji.text.Years;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClaimsTest {
    private static final double LEAST_PRECISION = 99.5;
    private static final double LEAST_RECALL = 92;
    private static final int FEWEST = 400;

    private final Claims claims;
    private final Amounts amounts;
    private final Breakdowns breakdowns;

    ClaimsTest() throws IOException {
        Phrases phrases = Phrases.read(Path.of("rules"));
        ScopeWords scopes = new ScopeWords(phrases.claims());
        claims = new Claims(phrases.claims(), scopes);
        breakdowns = new Breakdowns(phrases.lists(), phrases.claims(), scopes);
        amounts = new Amounts(phrases.quantities());
    }

    @TestFactory
    Stream<DynamicTest> everySentenceMakesExactlyItsClaims() throws IOException {
        return SampleSentence.all().stream()
                .map(s -> DynamicTest.dynamicTest(
                        s.text(), () -> assertEquals(new TreeSet<>(s.told()), s.binding(read(s)), s.text())));
    }

    /** Prints how much of what the sentences claim is read, and how much of what is read is claimed. */
    @Test
    void readsNearlyAllAndNothingWrong() throws IOException {
        List<SampleSentence> sentences = SampleSentence.all();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (SampleSentence sentence : sentences) {
            Set<String> claimed = new TreeSet<>(sentence.told());
            claimed.addAll(sentence.missed());
            Set<String> read = sentence.binding(read(sentence));
            int hits = (int) read.stream().filter(claimed::contains).count();
            right += hits;
            wrong += read.size() - hits;
            missed += claimed.size() - hits;
        }
        double precision = 100.0 * right / (right + wrong);
        double recall = 100.0 * right / (right + missed);
        System.out.printf(
                "%d sentences: precision %.1f %%, recall %.1f %% (%d read right, %d wrong, %d missed)%n",
                sentences.size(), precision, recall, right, wrong, missed);
        assertTrue(sentences.size() >= FEWEST, "too few sentences");
        assertTrue(precision >= LEAST_PRECISION, "precision " + precision);
        assertTrue(recall >= LEAST_RECALL, "recall " + recall);
    }

    /** A figure told twice could be right by accident; only where the kind is to say it again it may (option again). */
    @Test
    void noSentenceTellsAFigureTwice() throws IOException {
        List<String> twice = SampleSentence.all().stream()
                .filter(s -> s.option("again", "").isEmpty())
                .map(SampleSentence::text)
                .filter(t -> {
                    Set<Object> seen = new HashSet<>();
                    return !amounts.in(t).stream()
                            .filter(a -> a.value().signum() > 0)
                            .allMatch(a -> seen.add(a.value().stripTrailingZeros()));
                })
                .toList();
        assertEquals(List.of(), twice);
    }

    private List<String> read(SampleSentence sample) {
        Scope scope = Codes.parse(Scope.class, sample.option("scope", "own"));
        Kind kind = Codes.parse(Kind.class, sample.option("kind", "department"));
        ReportingAgency reporter = new ReportingAgency(2024, kind, scope);
        List<String> all = new ArrayList<>();
        String said = "";
        for (String text : sample.text().split("(?<=。)", 0)) {
            all.addAll(read(text.replaceFirst("。$", ""), said, sample, reporter));
            said += text;
        }
        return all;
    }

    private List<String> read(String text, String said, SampleSentence sample, ReportingAgency reporter) {
        Sentence sentence = new Sentence(
                1,
                sample.option("section", "overview"),
                sample.option("topic", "onRequest"),
                text,
                Years.in(text),
                Place.NONE);
        Passage passage = new Passage(List.of(sentence), List.of(0), text, said + text, said.length());
        List<Amount> found = amounts.in(text);
        Claims.Told told = claims.in(passage, found, reporter, sample.option("before", ""));
        List<String> all = new ArrayList<>();
        told.claims().forEach(c -> all.add(shown(c, reporter)));
        told.percentages().forEach(p -> all.add(shown(p)));
        breakdowns.in(passage, found, reporter).forEach(b -> all.add(shown(b)));
        return all;
    }

    private static String shown(Percentage percentage) {
        return percentage.kind() + " " + percentage.subject() + "="
                + percentage.value().toPlainString() + "%" + (percentage.exact() ? "" : "~");
    }

    private static String shown(Breakdown list) {
        return list.kind() + " " + list.total() + (list.complete() ? "=" : ">=")
                + list.parts().stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    private static String shown(Claim claim, ReportingAgency reporter) {
        return claim.subject()
                + "="
                + switch (claim.form()) {
                    case VALUE -> claim.amount().toPlainString();
                    case NONE, ALL -> claim.form().code();
                }
                + (claim.exact() ? "" : "~")
                + (claim.scope() == reporter.scope() ? "" : "@" + claim.scope().code());
    }
}
