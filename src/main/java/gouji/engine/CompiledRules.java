package gouji.engine;

import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.file.RuleSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.Resource;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/** Rules compiled by Drools. Closing it gives back what Drools keeps of them for the life of the program. */
final class CompiledRules implements AutoCloseable {
    private static final String ROOT = "src/main/resources/gouji/book/";
    /** How often a condition is evaluated before it is compiled; one report evaluates the busiest some hundred times. */
    private static final int EVALUATIONS = 500;

    private static final AtomicLong BUILDS = new AtomicLong();

    private final @Nullable ReleaseId release;
    private final List<Diagnostic> diagnoses;
    private final @Nullable KieContainer container;
    private final @Nullable KieBase base;
    private final Patterns patterns = new Patterns();
    /** Whether any rule asks for the patterns. */
    private final boolean matching;
    /** Sessions that were used and emptied; making the memories of the network anew costs a sixth of judging a report. */
    private final @Nullable KieSessionsPool used;

    CompiledRules(List<RuleSource> sources) {
        KieServices services = KieServices.get();
        // Drools keeps modules by release for ever: a name used twice would mix two rule books
        release = services.newReleaseId("gouji", "book", Long.toString(BUILDS.incrementAndGet()));
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        List<String> texts = sources.stream().map(CompiledRules::drl).toList();
        matching = texts.stream().anyMatch(text -> text.contains(MatchesRewriter.GLOBAL));
        for (int i = 0; i < texts.size(); i++) {
            files.write(ROOT + i + ".drl", utf8(services, texts.get(i)));
        }
        List<Diagnostic> told = new ArrayList<>();
        container = container(services, files, sources, told);
        base = container == null ? null : base(container, services, sources, told);
        diagnoses = List.copyOf(told);
        used = base == null ? null : base.newKieSessionsPool(1);
    }

    private CompiledRules(CompiledRules whole, Set<String> left) {
        release = null;
        matching = whole.matching;
        diagnoses = List.of();
        container = whole.container;
        KieBase some = compiled(container).newKieBase(configured(KieServices.get()));
        for (KiePackage rules : List.copyOf(some.getKiePackages())) {
            rules.getRules().stream()
                    .map(Rule::getName)
                    .filter(left::contains)
                    .toList()
                    .forEach(rule -> some.removeRule(rules.getName(), rule));
        }
        base = some;
        used = some.newKieSessionsPool(1);
    }

    /** What there is of rules without a mistake. */
    private static <T> T compiled(@Nullable T part) {
        return Objects.requireNonNull(part, "the rules do not compile");
    }

    /** The same rules but for some. Nothing is compiled for that. */
    CompiledRules without(Set<String> rules) {
        return new CompiledRules(this, rules);
    }

    /** Null when there is a mistake, or a rule exhausts the compiler, which is told of the one that does. */
    private @Nullable KieContainer container(
            KieServices services, KieFileSystem files, List<RuleSource> sources, List<Diagnostic> told) {
        try {
            List<Message> errors =
                    services.newKieBuilder(files).buildAll().getResults().getMessages(Message.Level.ERROR);
            errors.stream()
                    .flatMap(m -> CompilerMessages.translate(m, sources).stream())
                    .forEach(told::add);
            return errors.isEmpty() ? services.newKieContainer(release) : null;
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException e) {
            told.addAll(CompilerBisection.in(sources));
            return null;
        }
    }

    /** Null when a rule that compiles becomes too large where its conditions are joined with those of others. */
    private static @Nullable KieBase base(
            KieContainer container, KieServices services, List<RuleSource> sources, List<Diagnostic> told) {
        try {
            return container.newKieBase(configured(services));
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException e) {
            told.addAll(CompilerBisection.in(sources));
            return null;
        }
    }

    /** What reading rules derive must stand before a rule that judges counts it. */
    private static String drl(RuleSource source) {
        StringBuilder drl = new StringBuilder(source.drl());
        for (int i = source.spans().size() - 1; source.isReading() && i >= 0; i--) {
            // names have no quotation marks
            int name = drl.indexOf("\"", source.spans().get(i).start()) + 1;
            drl.insert(drl.indexOf("\"", name) + 1, " salience 1");
        }
        return MatchesRewriter.of(source.path(), drl.toString());
    }

    /** Without a name Drools decodes rules by the default of the machine. */
    private static Resource utf8(KieServices services, String drl) {
        return services.getResources()
                .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
    }

    /** Conditions are compiled when a folder is checked; for a report or two that costs more than it saves. */
    private static KieBaseConfiguration configured(KieServices services) {
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(ConstraintJittingThresholdOption.get(EVALUATIONS));
        return configuration;
    }

    /** Mistakes of the compiler; empty when sessions can be opened. */
    List<Diagnostic> diagnoses() {
        return diagnoses;
    }

    /** A session of its own. */
    KieSession open() {
        return ready(compiled(base).newKieSession());
    }

    /** An empty session, which disposing of it empties for the next report. One whose rules failed must not come back. */
    KieSession borrow() {
        return ready(compiled(used).newKieSession());
    }

    private KieSession ready(KieSession session) {
        if (matching) {
            session.setGlobal("patterns", patterns);
        }
        return session;
    }

    @Override
    public void close() {
        if (release != null) {
            KieServices.get().getRepository().removeKieModule(release);
        }
    }
}
