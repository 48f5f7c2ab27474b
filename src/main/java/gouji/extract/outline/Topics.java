package gouji.extract.outline;

import gouji.extract.outline.Outline.Mark;
import gouji.text.Enumerator;
import gouji.text.Enumerator.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the headings of the topics of chapter one by their keywords, on lines of their own or run in. */
final class Topics {
    private static final int LONGEST_NUMBERED = 36;
    private static final int LONGEST_BARE = 20;

    private final TopicWords words;

    Topics(TopicWords words) {
        this.words = words;
    }

    /** The topic headings between two pieces; each code once, by the first heading of the prevailing style. */
    List<Mark> find(List<OutlineLine> pieces, int from, int to) {
        Map<Style, List<Mark>> byStyle = new EnumMap<>(Style.class);
        for (int i = from; i < to; i++) {
            String text = pieces.get(i).text();
            for (int start : starts(text)) {
                add(byStyle, i, text, start, pieces.get(i).heading() > 0);
            }
        }
        List<List<Mark>> styles = new ArrayList<>(byStyle.values());
        styles.sort(Comparator.comparingLong(Topics::distinct).reversed());
        Map<String, Mark> chosen = new LinkedHashMap<>();
        for (List<Mark> style : styles) {
            style.forEach(m -> chosen.putIfAbsent(m.code(), m));
        }
        List<Mark> marks = new ArrayList<>(chosen.values());
        marks.sort(Comparator.comparingInt(Mark::piece).thenComparingInt(Mark::start));
        return marks;
    }

    private static long distinct(List<Mark> marks) {
        return marks.stream().map(Mark::code).distinct().count();
    }

    /** Where a heading may begin in a paragraph: at its start, and after a full stop before 一是 or （一）. */
    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('。'); i >= 0 && i + 1 < text.length(); i = text.indexOf('。', i + 1)) {
            Style style = Enumerator.of(text.substring(i + 1, Math.min(text.length(), i + 8)))
                    .style();
            if (style == Style.RUN || style == Style.SUB) {
                starts.add(i + 1);
            }
        }
        return starts;
    }

    private void add(Map<Style, List<Mark>> byStyle, int piece, String text, int start, boolean marked) {
        String line = text.substring(start);
        Enumerator lead = Enumerator.of(line);
        HeadingLine heading = HeadingLine.of(line, lead.end());
        if (!headingLike(lead, heading, marked)) {
            return;
        }
        List<String> named = words.named(heading.heading());
        for (String code : named) {
            byStyle.computeIfAbsent(lead.style(), s -> new ArrayList<>())
                    .add(new Mark(
                            piece,
                            code,
                            lead.number(),
                            heading.heading(),
                            start,
                            start + heading.rest(),
                            named.size() > 1));
        }
    }

    private static boolean headingLike(Enumerator lead, HeadingLine line, boolean marked) {
        String words = line.heading();
        if (lead.style() == Style.NONE && !marked) {
            return words.length() <= LONGEST_BARE && words.indexOf('，') < 0 && !line.sentence();
        }
        // 一是 opens ordinary sentences as well: only a short one without a comma is a heading.
        return lead.style() == Style.RUN
                ? words.length() <= LONGEST_BARE && words.indexOf('，') < 0
                : words.length() <= LONGEST_NUMBERED;
    }
}
