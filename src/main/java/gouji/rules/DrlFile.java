package gouji.rules;

import gouji.finding.Basis;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.drl.DrlOutline;
import gouji.rules.drl.DrlRebuilder;
import gouji.rules.drl.FigureCalls;
import gouji.rules.drl.Lexer;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.file.RuleFile;
import gouji.rules.file.RuleSource;
import gouji.rules.language.RuleCheck;
import gouji.rules.metadata.Metadata;
import gouji.rules.metadata.RuleInfo;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One DRL file, taken apart and looked over. */
final class DrlFile {
    /** Mistakes told of one file. */
    private static final int MOST = 100;

    private final RuleFile file;
    private final DrlOutline outline;
    private final List<Token> tokens;
    private final boolean sound;
    private final Set<String> refused;
    private final List<RuleInfo> infos;

    DrlFile(RuleFile file, Map<String, Basis> basis, RuleCheck check, List<Diagnostic> diagnoses) {
        this.file = file;
        Lexer lexer = new Lexer(file);
        this.tokens = lexer.tokens();
        this.outline = new DrlOutline(tokens);
        List<Diagnostic> outside = new ArrayList<>(lexer.diagnoses());
        outside.addAll(check.header(file, outline.header(), !outline.rules().isEmpty()));
        List<RuleText> legible = lexer.isBroken() ? List.of() : outline.rules();
        List<Diagnostic> inside = legible.stream()
                .flatMap(rule -> check.rule(file, rule).stream())
                .toList();
        this.sound = outside.isEmpty();
        this.refused = inside.stream().map(Diagnostic::rule).collect(Collectors.toSet());
        List<Diagnostic> noted = new ArrayList<>();
        Metadata metadata = new Metadata(file, basis, check.needs(), noted);
        this.infos = file.isReading()
                ? List.of()
                : outline.rules().stream().map(metadata::of).toList();
        Stream.of(outside, inside, noted).flatMap(List::stream).limit(MOST).forEach(diagnoses::add);
    }

    List<RuleInfo> infos() {
        return infos;
    }

    /** What may be compiled: nothing of it is code the allow-list does not know. A bad word outside the rules spoils all. */
    RuleSource source() {
        if (!sound) {
            return new RuleSource(file.path(), file.isReading(), file.isAdded(), "", List.of());
        }
        List<RuleText> checked = outline.rules().stream()
                .filter(rule -> !refused.contains(rule.name()))
                .toList();
        DrlRebuilder rebuilt = new DrlRebuilder(file.text(), new FigureCalls(checked).among(unnoted()));
        List<RuleSource.Span> spans = outline.rules().stream()
                .map(r -> new RuleSource.Span(r.name(), r.line(), rebuilt.start(r.start()), rebuilt.end(r.end())))
                .toList();
        return new RuleSource(file.path(), file.isReading(), file.isAdded(), rebuilt.text(), spans)
                .keep(name -> !refused.contains(name));
    }

    /** The words outside annotations, which are for us and not for the engine. */
    private List<Token> unnoted() {
        List<Token> kept = new ArrayList<>();
        Iterator<int[]> notes = outline.notes().iterator();
        int[] note = next(notes);
        for (Token token : tokens) {
            while (note != null && note[1] <= token.start()) {
                note = next(notes);
            }
            if (note == null || token.start() < note[0]) {
                kept.add(token);
            }
        }
        return kept;
    }

    private static int @Nullable [] next(Iterator<int[]> notes) {
        return notes.hasNext() ? notes.next() : null;
    }
}
