package gouji.extract.prose;

import gouji.form.Form;
import gouji.form.Heading;
import gouji.model.Absent;
import gouji.model.Place;
import gouji.model.Reason;
import gouji.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names the chapters of the form, and the topics of chapter one, that have no heading in a report. */
public final class Omissions {
    private static final String TOPICAL = "overview";

    private Omissions() {}

    public static List<Absent> in(Prose prose, Form form) {
        return Stream.concat(sections(prose, form), topics(prose, form)).toList();
    }

    private static Stream<Absent> sections(Prose prose, Form form) {
        List<Absent> absent = new ArrayList<>();
        for (int i = 0; i < form.sections().size(); i++) {
            String code = form.sections().get(i).code();
            if (find(prose, code).isEmpty()) {
                absent.add(new Absent("section", code, null, why(prose, i + 1), Place.NONE, ""));
            }
        }
        return absent.stream();
    }

    /** Where no heading was found at all, or one of that number in unknown words, the reader may be at fault. */
    private static Reason why(Prose prose, int number) {
        if (prose.sections().isEmpty()) {
            return Reason.UNREADABLE;
        }
        boolean reworded = prose.sections().stream()
                .anyMatch(s -> s.code().isEmpty() && s.number() == number && follows(prose, s));
        return reworded ? Reason.AMBIGUOUS : Reason.NOT_IN_SOURCE;
    }

    /** Whether a foreign heading takes its turn among those of the form and is no topic numbered like a chapter. */
    private static boolean follows(Prose prose, Section foreign) {
        return prose.sections().stream()
                .filter(s -> !s.code().isEmpty())
                .allMatch(s -> (s.order() < foreign.order()) == (s.number() < foreign.number()));
    }

    private static Stream<Absent> topics(Prose prose, Form form) {
        Optional<Section> overview = find(prose, TOPICAL);
        return overview.stream()
                .flatMap(o -> form.topics().stream().filter(t -> !covered(prose, o, t)))
                .map(t -> new Absent(
                        "topic",
                        t.code(),
                        null,
                        Reason.NOT_IN_SOURCE,
                        overview.get().place(),
                        ""));
    }

    /** A chapter written without any heading covers what it speaks of. */
    private static boolean covered(Prose prose, Section overview, Heading topic) {
        return prose.topics().isEmpty()
                ? topic.keywords().stream().anyMatch(overview.text()::contains)
                : prose.topics().stream().anyMatch(t -> t.code().equals(topic.code()));
    }

    private static Optional<Section> find(Prose prose, String code) {
        return prose.sections().stream().filter(s -> s.code().equals(code)).findFirst();
    }
}
