package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.model.Claim;
import gouji.model.Codes;
import gouji.model.Kind;
import gouji.model.Place;
import gouji.model.Scope;
import gouji.model.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClaimsTest {
    private final Claims claims;
    private final Amounts amounts;

    ClaimsTest() throws IOException {
        Phrases phrases = Phrases.read(Path.of("rules"));
        claims = new Claims(phrases.claims(), new ScopeWords(phrases.claims()));
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
        Passage passage = new Passage(List.of(sentence), List.of(0), text, "");
        return claims
                .in(passage, amounts.in(text), reporter, sample.path("before").asText())
                .stream()
                .map(c -> shown(c, reporter))
                .toList();
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
