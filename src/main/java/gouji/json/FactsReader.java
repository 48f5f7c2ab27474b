package gouji.json;

import gouji.model.Absent;
import gouji.model.FactKinds;
import gouji.model.FactLists;
import gouji.model.Facts;
import gouji.model.Report;
import gouji.model.ReportFact;
import gouji.model.Section;
import gouji.model.Sentence;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts from the JSON object of one report. */
final class FactsReader {
    private final JsonItem in;
    private final JsonContext context;

    FactsReader(JsonItem in) {
        this.in = in;
        this.context = new JsonContext(sentences(in), in);
    }

    private static Map<Integer, Sentence> sentences(JsonItem in) {
        JsonContext alone = new JsonContext(Map.of(), in);
        return in.items(FactKinds.list(Sentence.class)).stream()
                .map(item -> RecordJson.read(Sentence.class, item, alone))
                .collect(Collectors.toMap(Sentence::order, Function.identity(), (first, again) -> {
                    throw in.wrong("sentences", "sentence.twice", again.order());
                }));
    }

    /** What the object tells; the source and its hash from outside where it names none. */
    Facts read(String source, String sha256) {
        FactLists read = FactLists.NONE;
        for (Class<? extends ReportFact> kind : FactKinds.read()) {
            read = add(kind, read);
        }
        List<Absent> absent =
                Stream.concat(read.of(Absent.class).stream(), untyped()).toList();
        return new Facts(report(source, sha256), read.with(Absent.class, absent));
    }

    private <T extends ReportFact> FactLists add(Class<T> kind, FactLists to) {
        return to.with(
                kind,
                in.items(FactKinds.list(kind)).stream()
                        .filter(item -> kind != Section.class || !item.isUntyped())
                        .map(item -> kind.cast(RecordJson.read(kind.asSubclass(Record.class), item, context)))
                        .toList());
    }

    private Stream<Absent> untyped() {
        return in.items(FactKinds.list(Section.class)).stream()
                .filter(JsonItem::isUntyped)
                .map(AbsentJson::untyped);
    }

    private Report report(String source, String sha256) {
        Report report = RecordJson.read(Report.class, in, context);
        return report.draft()
                .source(in.text("source", source))
                .sha256(in.text("sha256", sha256))
                .done();
    }
}
