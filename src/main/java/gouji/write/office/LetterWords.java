package gouji.write.office;

import gouji.finding.Finding;
import gouji.message.Language;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.Problem;
import gouji.text.Numerals;
import gouji.write.output.RunContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What rules and readers say, as it stands in what leaves the office: days as people write them, no paper of the office's
 * own, no spaces a Chinese letter would not have.
 */
record LetterWords(RunContext run) {
    private static final Messages MESSAGES = Messages.of("write");
    /** The figure of a finding that tells how alike two texts are. */
    private static final String LIKENESS = "percent";

    private static final Pattern ISO_DAY = Pattern.compile("(?<![\\w-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\w-])");
    private static final Pattern LOOSE = Pattern.compile("(?<=\\p{IsHan}) (?=\\d)|(?<=\\d) (?=\\p{IsHan})");
    private static final Pattern CLAUSE_END = Pattern.compile("[；;。.]+\\s*$");

    /** {@code 2025年2月1日}. */
    String day(LocalDate day) {
        return Text.day(day).textIn(run.language());
    }

    /** {@code 2月1日}. */
    String day(MonthDay day) {
        return Text.day(day).textIn(run.language());
    }

    /** Which reminder it is, after so many: 二 after one. */
    static Text again(int reminders) {
        return new Text(Numerals.chinese(reminders + 1), Integer.toString(reminders + 1));
    }

    /** A text on one line. */
    String text(@Nullable String text) {
        String dated = ISO_DAY.matcher(run.line(text))
                .replaceAll(day -> day(LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3)))));
        return run.language() == Language.ZH ? LOOSE.matcher(dated).replaceAll("") : dated;
    }

    /** What is wrong; how much two texts have in common tells a unit nothing it could act on, only that they are alike. */
    String message(Finding finding) {
        boolean measured = finding.figures().byName().containsKey(LIKENESS);
        Text words = measured ? finding.title() : finding.message();
        return text(words.textIn(run.language()) + (measured ? run.words().get("docx.stop") : ""));
    }

    /** What to do, without what only the office can do. */
    String fix(String fix) {
        Pattern desk = Pattern.compile(run.words().get("docx.desk"));
        String part = run.words().get("docx.clause");
        List<String> clauses = Arrays.stream(
                        CLAUSE_END.matcher(fix).replaceAll("").split(part))
                .filter(clause -> !desk.matcher(clause).find())
                .toList();
        return clauses.isEmpty()
                ? run.words().get("docx.desk.fix")
                : text(clauses.stream().collect(Collectors.joining(part))
                        + run.words().get("docx.stop"));
    }

    /** Why a file was not read, so that it follows the name of the file. */
    String reason(@Nullable Problem problem) {
        return told("unread.reason.", problem);
    }

    /** What is wanted in its place. */
    String wish(Problem problem) {
        return told("unread.wish.", problem);
    }

    private String told(String key, @Nullable Problem problem) {
        String own = problem == null ? "" : key + problem.code();
        return run.words().get(MESSAGES.has(own) ? own : key + "other");
    }
}
