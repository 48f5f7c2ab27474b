package gouji.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.extract.Phrases;
import gouji.extract.prose.Amount;
import gouji.extract.prose.Amounts;
import gouji.extract.prose.Passage;
import gouji.extract.words.Years;
import gouji.model.Breakdown;
import gouji.model.Claim;
import gouji.model.Codes;
import gouji.model.Kind;
import gouji.model.Percentage;
import gouji.model.Place;
import gouji.model.Scope;
import gouji.model.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClaimsTest {
    private final Claims claims;
    private final Amounts amounts;
    private final Breakdowns breakdowns;

    ClaimsTest() throws IOException {
        Phrases phrases = Phrases.read(Path.of("rules"));
        ScopeWords scopes = new ScopeWords(phrases.claims());
        claims = new Claims(phrases.claims(), scopes);
        breakdowns = new Breakdowns(phrases.lists(), scopes);
        amounts = new Amounts(phrases.quantities());
    }

    @TestFactory
    Stream<DynamicTest> everySentenceMakesExactlyItsClaims() throws IOException {
        try (InputStream in = ClaimsTest.class.getResourceAsStream("claims.yaml")) {
            JsonNode cases = new YAMLMapper().readTree(in);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(c -> DynamicTest.dynamicTest(c.get("text").asText(), () -> check(c)));
        }
    }

    private void check(JsonNode sample) {
        Scope scope = Codes.parse(Scope.class, sample.path("scope").asText("own"));
        Kind kind = Codes.parse(Kind.class, sample.path("kind").asText("department"));
        List<String> expected = new ArrayList<>();
        sample.get("claims").forEach(c -> expected.add(c.asText()));
        assertEquals(expected, told(sample, new Reporter(2024, kind, scope)));
    }

    private List<String> told(JsonNode sample, Reporter reporter) {
        String text = sample.get("text").asText().replaceFirst("。$", "");
        Sentence sentence = new Sentence(
                sample.path("section").asText("overview"),
                sample.path("topic").asText("onRequest"),
                1,
                text,
                Years.in(text),
                Place.NONE);
        Passage passage = new Passage(List.of(sentence), List.of(0), text, text, 0);
        List<Amount> found = amounts.in(text);
        Claims.Told told =
                claims.in(passage, found, reporter, sample.path("before").asText());
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

    private static String shown(Claim claim, Reporter reporter) {
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
