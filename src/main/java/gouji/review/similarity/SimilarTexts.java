package gouji.review.similarity;

import gouji.extract.Shingles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups of texts that are alike. A text is compared with few others: with those it shares a band with, of a crowded band
 * with the first of them. So time grows with the number of texts, be they all the same.
 */
final class SimilarTexts {
    private static final int COMPARED = 8;
    private static final int REMEMBERED = 64;

    private final List<String> texts;
    private final int percent;
    private final Map<Long, List<Integer>> bands = new HashMap<>();
    private final DisjointSets groups;
    private final Map<Integer, Shingles> recent = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Shingles> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Texts that are alike.
     *
     * @param members their numbers, from 0, in order
     * @param percent how much is common of the two least alike that were compared
     */
    record Group(List<Integer> members, int percent) {}

    private SimilarTexts(List<String> texts, int percent) {
        this.texts = texts;
        this.percent = percent;
        this.groups = new DisjointSets(texts.size());
    }

    /**
     * The groups in order of their first texts.
     *
     * @param texts plain texts; those that are empty are like nothing
     * @param percent how much two must have in common, in per cent of both
     */
    static List<Group> of(List<String> texts, int percent) {
        SimilarTexts alike = new SimilarTexts(texts, percent);
        for (int text = 0; text < texts.size(); text++) {
            if (!texts.get(text).isEmpty()) {
                alike.place(text);
            }
        }
        return alike.groups();
    }

    private void place(int text) {
        Shingles passages = Shingles.of(texts.get(text));
        Set<Integer> others = new HashSet<>();
        for (long band : MinHash.bands(passages)) {
            List<Integer> firsts = bands.computeIfAbsent(band, b -> new ArrayList<>(1));
            firsts.forEach(first -> compare(text, passages, first, others));
            if (firsts.size() < COMPARED) {
                firsts.add(text);
            }
        }
    }

    /** @param others those it is known not to be alike to */
    private void compare(int text, Shingles passages, int first, Set<Integer> others) {
        if (groups.same(text, first) || others.contains(first)) {
            return;
        }
        int common = passages.percent(recent.computeIfAbsent(first, f -> Shingles.of(texts.get(f))));
        if (common >= percent) {
            groups.join(text, first, common);
        } else {
            others.add(first);
        }
    }

    private List<Group> groups() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int text = 0; text < texts.size(); text++) {
            members.computeIfAbsent(groups.first(text), f -> new ArrayList<>()).add(text);
        }
        return members.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> new Group(group.getValue(), groups.percent(group.getKey())))
                .toList();
    }
}
