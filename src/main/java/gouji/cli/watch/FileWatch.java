package gouji.cli.watch;

import gouji.check.intake.FileFinder;
import gouji.check.intake.Input;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.Help;
import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.model.Printable;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks reports again whenever they or the rules are saved, and tells what is new and what is gone. */
final class FileWatch {
    private final ReloadableRules bench;
    private final List<Path> rules;
    private final List<Path> reports;
    private final Help help;
    private final PrintWriter out;
    private final Map<Path, Map<String, String>> told = new TreeMap<>();
    private @Nullable FileTimes rulesSeen;
    private FileTimes reportsSeen = new FileTimes(Map.of());

    /**
     * @param rules folders and files the rules come from
     * @param reports folders and files of reports
     */
    FileWatch(ReloadableRules bench, List<Path> rules, List<Path> reports, Help help, PrintWriter out) {
        this.bench = bench;
        this.rules = rules;
        this.reports = reports;
        this.help = help;
        this.out = out;
    }

    /** Tells what has come and gone since the look before; the first loads the rules and fails when they do not load. */
    void look() throws IOException {
        boolean first = rulesSeen == null;
        FileTimes now = FileTimes.of(rules);
        boolean changed = !now.equals(rulesSeen);
        rulesSeen = now;
        boolean fresh = changed && (first ? begin() : reload());
        recheck(fresh);
        out.flush();
    }

    private boolean begin() throws IOException {
        bench.load();
        return true;
    }

    private boolean reload() {
        try {
            bench.load();
            out.println(help.text("watch.loaded"));
            return true;
        } catch (RuleBookException e) {
            e.diagnoses().forEach(d -> out.println(ErrorReporter.line(d, help.language())));
            out.println(help.text("watch.kept", e.diagnoses().size()));
        } catch (IOException e) {
            out.println(e.getMessage());
            out.println(help.text("watch.kept", 1));
        }
        return false;
    }

    private void recheck(boolean all) throws IOException {
        FileTimes now = FileTimes.of(reports);
        Map<Path, Input> inputs = new LinkedHashMap<>();
        FileFinder.walk(reports).inputs().forEach(i -> inputs.put(i.file(), i));
        inputs.forEach((file, input) -> {
            if (all || !now.of(file).equals(reportsSeen.of(file))) {
                Map<String, String> found = check(input);
                tell(input.source(), told.getOrDefault(file, Map.of()), found);
                told.put(file, found);
            }
        });
        Map<Path, Map<String, String>> gone = new TreeMap<>(told);
        gone.keySet().removeAll(inputs.keySet());
        gone.forEach((file, before) -> tell(file.toString(), before, Map.of()));
        told.keySet().retainAll(inputs.keySet());
        reportsSeen = now;
    }

    private Map<String, String> check(Input input) {
        Map<String, String> now = new LinkedHashMap<>();
        for (CheckedReport checked : bench.check(input).reports()) {
            checked.facts()
                    .problems()
                    .forEach(p -> now.put(
                            p.code() + p.place(), p.code() + " " + p.text().textIn(help.language())));
            checked.findings().forEach(f -> now.put(f.fingerprint(), line(f)));
        }
        return now;
    }

    private String line(Finding finding) {
        return finding.severity().code() + " " + finding.rule() + " "
                + finding.message().textIn(help.language());
    }

    private void tell(String source, Map<String, String> before, Map<String, String> now) {
        if (before.equals(now)) {
            return;
        }
        out.println(Printable.line(source));
        before.forEach((name, line) -> tell("watch.gone", line, !now.containsKey(name)));
        now.forEach((name, line) -> tell("watch.new", line, !line.equals(before.get(name))));
    }

    private void tell(String key, String line, boolean so) {
        if (so) {
            out.println(Printable.line(help.text(key, line)));
        }
    }
}
