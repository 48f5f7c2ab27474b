package gouji.extract.outline;

import gouji.extract.outline.Outline.Mark;
import gouji.form.Form;
import gouji.form.Heading;
import gouji.text.Enumerator;
import gouji.text.Enumerator.Style;
import gouji.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the chapter headings of a report: those of the form by their wording, others by a top-level numeral. */
final class Chapters {
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_FOREIGN = 26;
    private static final int SHORTEST_CONTENTS = 3;
    private static final double SURE = 0.85;
    private static final double NUMBERED = 0.6;
    private static final double NUMBERED_OTHERWISE = 0.75;

    private final Map<String, List<String>> wordings = new LinkedHashMap<>();
    private final List<String> codes;
    private final Set<String> topicWords;
    private final TableWords tableWords;
    private final Set<String> tableSections;
    private final HeadingLevels ranks;

    Chapters(Collection<Form> forms, TableWords tableWords, TopicWords topics) {
        this.tableWords = tableWords;
        tableSections = tableWords.sections();
        for (Form form : forms) {
            for (Heading section : form.sections()) {
                List<String> known = wordings.computeIfAbsent(section.code(), c -> new ArrayList<>());
                Stream.concat(Stream.of(section.label()), section.variants().stream())
                        .map(Wording::plain)
                        .forEach(known::add);
            }
        }
        codes = List.copyOf(wordings.keySet());
        ranks = new HeadingLevels(topics);
        topicWords = forms.stream()
                .flatMap(f -> f.topics().stream())
                .flatMap(t -> t.keywords().stream())
                .collect(Collectors.toSet());
    }

    /** Every chapter heading from a piece on, in reading order; a table of contents is passed over. */
    List<Mark> find(List<OutlineLine> pieces, int from) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = from; i < pieces.size(); i++) {
            Candidate candidate = candidate(pieces.get(i), i);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        dropContents(candidates);
        candidates.removeAll(ranks.topics(candidates, pieces));
        return choose(candidates);
    }

    /** A line that may be a chapter heading; the code is "" when its wording is none of the form's. */
    record Candidate(Mark mark, Style style, boolean marked, double likeness, boolean rightNumber) {
        boolean isKnown() {
            return !mark.code().isEmpty();
        }

        double score() {
            return likeness * 2
                    + (style == Style.TOP ? 3 : style == Style.NONE ? 2 : 0)
                    + (rightNumber ? 2 : 0)
                    + (marked ? 1 : 0);
        }
    }

    private @Nullable Candidate candidate(OutlineLine piece, int index) {
        Enumerator lead = Enumerator.of(piece.text());
        if (lead.style() == Style.RUN || lead.end() == piece.text().length()) {
            return null;
        }
        HeadingLine line = HeadingLine.of(piece.text(), lead.end());
        // Without a numeral only a line of its own is a heading: prose may begin with the same words.
        if (lead.style() != Style.TOP && !line.whole()) {
            return null;
        }
        String plain = Wording.plain(line.withoutYear());
        if (plain.isEmpty() || plain.length() > LONGEST_HEADING || tableWords.isTable(piece.text())) {
            return null;
        }
        String code = codes.get(0);
        double likeness = 0;
        Set<String> topical = topicWords.stream().filter(plain::contains).collect(Collectors.toSet());
        for (String known : codes) {
            double likenessOfKnown = likeness(plain, topical, known);
            if (likenessOfKnown > likeness) {
                code = known;
                likeness = likenessOfKnown;
            }
        }
        boolean right = lead.number() == codes.indexOf(code) + 1;
        boolean accepted = likeness >= demanded(piece, lead, line, right);
        if (!accepted && !foreign(lead, line, piece)) {
            return null;
        }
        Mark mark = new Mark(index, accepted ? code : "", lead.number(), line.heading(), 0, line.rest(), false);
        return new Candidate(mark, lead.style(), piece.heading() > 0, accepted ? likeness : 0, accepted && right);
    }

    private double likeness(String plain, Set<String> topical, String code) {
        double best = 0;
        for (String wording : wordings.getOrDefault(code, List.of())) {
            if (comparable(plain, topical, wording)) {
                best = Math.max(best, Wording.similarity(plain, wording));
            }
        }
        return best;
    }

    /** Texts of very different length, and headings of another topic, are not alike whatever pairs they share. */
    private static boolean comparable(String plain, Set<String> topical, String wording) {
        int shorter = Math.min(plain.length(), wording.length());
        return 2.0 * shorter >= NUMBERED * (plain.length() + wording.length())
                && topical.stream().allMatch(wording::contains);
    }

    private static double demanded(OutlineLine piece, Enumerator lead, HeadingLine line, boolean rightNumber) {
        if (lead.style() == Style.TOP) {
            return rightNumber ? NUMBERED : NUMBERED_OTHERWISE;
        }
        if (piece.heading() > 0 && line.whole()) {
            return NUMBERED_OTHERWISE;
        }
        return SURE;
    }

    private boolean foreign(Enumerator lead, HeadingLine line, OutlineLine piece) {
        return lead.style() == Style.TOP
                && line.heading().length() <= LONGEST_FOREIGN
                && !piece.cell()
                && !tableWords.opensTable(piece.text())
                && !tableWords.tornFromTable(piece.text());
    }

    private static void dropContents(List<Candidate> candidates) {
        for (int from = 0; from < candidates.size(); from++) {
            int to = endOfRun(candidates, from);
            Set<String> later = candidates.subList(to, candidates.size()).stream()
                    .map(c -> c.mark.code())
                    .filter(c -> !c.isEmpty())
                    .collect(Collectors.toSet());
            long again = candidates.subList(from, to).stream()
                    .filter(c -> later.contains(c.mark.code()))
                    .count();
            if (again >= SHORTEST_CONTENTS) {
                candidates.subList(from, to).clear();
                from--;
            } else {
                from = to - 1;
            }
        }
    }

    /** End of a run of headings on successive lines, none of them twice. */
    private static int endOfRun(List<Candidate> candidates, int from) {
        Set<String> seen = new HashSet<>(Set.of(candidates.get(from).mark.code()));
        int to = from + 1;
        while (to < candidates.size()
                && candidates.get(to).mark.piece()
                        == candidates.get(to - 1).mark.piece() + 1
                && seen.add(candidates.get(to).mark.code())) {
            to++;
        }
        return to;
    }

    private List<Mark> choose(List<Candidate> candidates) {
        Map<String, Candidate> best = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (!candidate.mark.code().isEmpty()) {
                best.merge(candidate.mark.code(), candidate, (a, b) -> b.score() > a.score() ? b : a);
            }
        }
        Map<Integer, Mark> chosen = new TreeMap<>(Comparator.naturalOrder());
        best.values().forEach(c -> chosen.put(c.mark.piece(), c.mark));
        for (Candidate candidate : candidates) {
            Candidate kept = best.get(candidate.mark.code());
            if (candidate.style == Style.TOP && candidate != kept && !copy(candidate, kept)) {
                Mark m = candidate.mark;
                chosen.putIfAbsent(
                        m.piece(), new Mark(m.piece(), "", m.number(), m.heading(), m.start(), m.rest(), false));
            }
        }
        return withoutTornLabels(chosen.values());
    }

    /** In a chapter that is a table a heading with a number already passed is a torn label: 三、本年度, 四、结转. */
    private List<Mark> withoutTornLabels(Collection<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        String section = "";
        for (Mark mark : marks) {
            boolean known = !mark.code().isEmpty();
            section = known ? mark.code() : section;
            if (known || !tableSections.contains(section) || mark.number() > codes.indexOf(section) + 1) {
                kept.add(mark);
            }
        }
        return List.copyOf(kept);
    }

    /** A page may hold its article twice; the same heading again is no restart of the numbering. */
    private static boolean copy(Candidate candidate, @Nullable Candidate kept) {
        return kept != null
                && kept.mark.number() == candidate.mark.number()
                && Wording.plain(kept.mark.heading()).equals(Wording.plain(candidate.mark.heading()));
    }
}
