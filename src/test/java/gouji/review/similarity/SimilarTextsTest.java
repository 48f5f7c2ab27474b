package gouji.review.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extract.Shingles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarTextsTest {
    private static final int LEAST = 85;

    private final Random random = new Random(20250131);

    @Test
    void groupsWhatComparingAllWithAllGroups() {
        List<String> texts = families(40, 6);
        List<Shingles> passages = texts.stream().map(Shingles::of).toList();
        DisjointSets all = new DisjointSets(texts.size());
        for (int one = 0; one < texts.size(); one++) {
            for (int other = 0; other < one; other++) {
                int percent = passages.get(one).percent(passages.get(other));
                if (percent >= LEAST) {
                    all.join(one, other, percent);
                }
            }
        }
        List<List<Integer>> expected = IntStream.range(0, texts.size())
                .boxed()
                .collect(Collectors.groupingBy(all::first, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .toList();
        assertTrue(expected.size() > 10, "the families must leave some groups");
        assertEquals(expected, members(SimilarTexts.of(texts, LEAST)));
    }

    @Test
    void tellsTheWeakestLink() {
        String text = words(400);
        String most = text.substring(0, 380) + words(20);
        SimilarTexts.Group group =
                SimilarTexts.of(List.of(text, text, most), LEAST).get(0);
        assertEquals(Shingles.of(text).percent(Shingles.of(most)), group.percent());
        assertEquals(List.of(0, 1, 2), group.members());
    }

    @Test
    void textsThatAreAllTheSameAreComparedOnce() {
        List<String> texts = Collections.nCopies(3_000, words(300));
        List<SimilarTexts.Group> groups = assertTimeout(Duration.ofSeconds(60), () -> SimilarTexts.of(texts, LEAST));
        assertEquals(1, groups.size());
        assertEquals(3_000, groups.get(0).members().size());
        assertEquals(100, groups.get(0).percent());
    }

    @Test
    void emptyTextsAreLikeNothing() {
        assertEquals(List.of(), SimilarTexts.of(List.of("", "", words(100)), LEAST));
    }

    /** Texts of some families, the first the parent of each and every child further from it. */
    private List<String> families(int count, int children) {
        List<String> texts = new ArrayList<>();
        for (int family = 0; family < count; family++) {
            String parent = words(600);
            for (int child = 0; child < children; child++) {
                texts.add(changed(parent, child * 5));
            }
        }
        Collections.shuffle(texts, random);
        return texts;
    }

    /** The text with so many words of it changed. */
    private String changed(String text, int count) {
        TreeSet<Integer> places = new TreeSet<>();
        while (places.size() < count) {
            places.add(random.nextInt(text.length()));
        }
        StringBuilder changed = new StringBuilder(text);
        places.forEach(place -> changed.setCharAt(place, word()));
        return changed.toString();
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> String.valueOf(word())).collect(Collectors.joining());
    }

    private char word() {
        return (char) ('一' + random.nextInt(2_000));
    }

    private static List<List<Integer>> members(List<SimilarTexts.Group> groups) {
        return groups.stream().map(SimilarTexts.Group::members).toList();
    }
}
