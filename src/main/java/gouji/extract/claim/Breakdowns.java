package gouji.extract.claim;

import gouji.extract.prose.Amount;
import gouji.extract.prose.Passage;
import gouji.model.Breakdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads figures that are taken apart. A list that may go on, or may hold something else, is no list. */
public final class Breakdowns {
    private static final String SIGNS = "[\uE000-\uF6FF]";
    private static final String SEPARATORS = "，、；和及与";
    private static final String ITEMS = "items";

    private final Pattern opening;
    private final Pattern complete;
    private final Pattern partial;
    private final Pattern rest;
    private final Pattern aside;
    private final Pattern stops;
    private final Pattern titles;
    private final Pattern verdicts;
    private final Pattern item;
    private final Pattern idle;
    private final Map<String, Pattern> labels;
    private final List<String> kinds;
    private final String matter;
    private final ScopeWords scopes;

    /** A part, its label, and where it ends. */
    private record Part(String label, long value, int end) {}

    public Breakdowns(ListWords words, ClaimPhrases book, ScopeWords scopes) {
        Shorthand shorthand = book.shorthand();
        opening = shorthand.compile("(?:" + words.opening() + ")");
        complete = shorthand.compile(words.complete());
        partial = shorthand.compile(words.partial());
        rest = shorthand.compile(words.rest());
        aside = shorthand.compile(words.aside());
        stops = shorthand.compile(words.stops());
        titles = shorthand.compile(words.titles());
        verdicts = shorthand.compile(words.verdicts());
        item = Pattern.compile("(?<label>[^，。；：、（）\uE000-\uF6FF]{0," + words.labels() + "}?)(?<sign>" + SIGNS
                + ")(?<tail>[^，。；：、（）和及与\uE000-\uF7FF]{0,6})(?=[，。；：、（）和及与]|$)");
        labels = Map.of(
                "channels", shorthand.compile(words.channels()),
                "units", shorthand.compile(words.units()),
                "platforms", shorthand.compile(words.platforms()));
        idle = shorthand.compile(book.idle());
        kinds = words.kinds();
        matter = words.matter();
        this.scopes = scopes;
    }

    List<Breakdown> in(Passage passage, List<Amount> amounts, ReportingAgency reporter) {
        List<Breakdown> found = new ArrayList<>();
        if (amounts.size() < 3 || !PatternText.fits(passage.text(), amounts)) {
            return found;
        }
        PatternText skeleton = new PatternText(passage.text(), amounts, reporter.year(), idle);
        for (int at = 0; at < skeleton.text().length(); at++) {
            Amount total = whole(skeleton, at, passage);
            Matcher open = opening.matcher(skeleton.text())
                    .region(
                            Math.min(at + 1, skeleton.text().length()),
                            skeleton.text().length());
            if (total != null && open.lookingAt()) {
                List<Part> parts = parts(skeleton, open.end(), total, passage);
                if (parts.size() > 1 && alone(skeleton, parts, total, open.group())) {
                    found.add(made(passage, skeleton, at, total, open.group(), parts, reporter));
                    at = parts.get(parts.size() - 1).end() - 1;
                }
            }
        }
        return found;
    }

    /** The exact whole amount of matters or the like at an index, or null; 1.2万 is a rounded figure. */
    private static @Nullable Amount whole(PatternText skeleton, int at, Passage passage) {
        Amount amount = skeleton.amount(at);
        boolean fit = amount != null
                && amount.exact()
                && !amount.kind().equals("money")
                && amount.value().scale() <= 0
                && passage.text().substring(amount.start(), amount.end()).indexOf('万') < 0;
        return fit ? amount : null;
    }

    private List<Part> parts(PatternText skeleton, int from, Amount total, Passage passage) {
        List<Part> parts = new ArrayList<>();
        String text = skeleton.text();
        int at = from;
        long rest = total.value().longValue();
        while (at < text.length() && rest > 0) {
            Matcher next = item.matcher(text).region(at, text.length());
            Amount amount = next.lookingAt() ? whole(skeleton, next.start("sign"), passage) : null;
            if (amount == null
                    || !amount.unit().equals(total.unit())
                    || stopped(next.group("label"))
                    || verdicts.matcher(next.group("tail")).find()) {
                break;
            }
            rest -= amount.value().longValue();
            parts.add(new Part(
                    next.group("label") + next.group("tail"), amount.value().longValue(), next.end()));
            at = skip(text, next.end());
        }
        return parts;
    }

    /** Past what is no part, and the mark before the next part. */
    private int skip(String text, int from) {
        Matcher past = aside.matcher(text).region(from, text.length());
        int at = past.lookingAt() ? past.end() : from;
        return at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    /** Whether nothing behind the list may belong to it, and no word says that it goes on. */
    private boolean alone(PatternText skeleton, List<Part> parts, Amount total, String opened) {
        String text = skeleton.text();
        int end = parts.get(parts.size() - 1).end();
        int from = text.indexOf(parts.get(0).label());
        boolean closed = opened.endsWith("（") && text.startsWith("）", end);
        boolean more = partial.matcher(text.substring(Math.max(0, from), end)).find()
                || partial.matcher(opened).find();
        for (int i = skip(text, end); i < text.length() && !closed && !more; i++) {
            Amount after = skeleton.amount(i);
            more = after != null
                    && after.unit().equals(total.unit())
                    && !stops.matcher(text.substring(end, i)).find()
                    && !verdicts.matcher(text.substring(i + 1, Math.min(i + 9, text.length())))
                            .find();
        }
        return !more;
    }

    /** Whether the words before a figure show that it is another matter; the title of a document (2023年年报) is a part. */
    private boolean stopped(String label) {
        return stops.matcher(label).find() && !titles.matcher(label).find();
    }

    private Breakdown made(
            Passage passage,
            PatternText skeleton,
            int at,
            Amount total,
            String opened,
            List<Part> parts,
            ReportingAgency reporter) {
        int end = parts.get(parts.size() - 1).end();
        // 其他文件 in the midst of a list is one of its kinds, not the rest
        boolean all = complete.matcher(opened).find()
                || rest.matcher(parts.get(parts.size() - 1).label()).find();
        String quote =
                passage.text().substring(total.start(), skeleton.origin(end)).strip();
        return new Breakdown(
                kind(passage, parts),
                total.value().longValue(),
                parts.stream().map(Part::value).toList(),
                all,
                scopes.of(skeleton.text(), at, reporter),
                quote,
                passage.at(total.start()));
    }

    private boolean isOf(String kind, String label) {
        Pattern known = labels.get(kind);
        return known != null && known.matcher(label).find();
    }

    private String kind(Passage passage, List<Part> parts) {
        boolean applications = passage.text().contains(matter);
        return kinds.stream()
                .filter(k -> applications || !k.equals("channels"))
                .filter(k -> parts.stream().allMatch(p -> isOf(k, p.label())))
                .findFirst()
                .orElse(ITEMS);
    }
}
