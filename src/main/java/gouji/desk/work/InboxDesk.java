package gouji.desk.work;

import gouji.check.intake.Sidecar;
import gouji.review.store.Correction;
import gouji.review.store.LetterSteps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person says of files and of cells: whose a file is, which version counts, what a cell reads. */
public record InboxDesk(CurrentReview review) {
    /**
     * Lays a file to a unit. The name of the file tells it from then on, and where the file can be read, a note beside it.
     *
     * @throws IOException when the file lies in an archive, or is not there any more
     */
    public void claim(int report, String unit) throws IOException {
        if (!review.units().contains(unit)) {
            throw refused("claim.unknown");
        }
        ReportRow row = row(report);
        Path file = file(row);
        String name = file.getFileName().toString();
        Path named = name.contains(unit) ? file : review.folder().rename(file, unit + "-" + name);
        if (row.problem().isEmpty()) {
            Sidecar.write(named, unit);
        }
        review.changed();
    }

    /** Lays a file aside: another one of the unit counts, or it is none of these reports. */
    public void layAside(int report) throws IOException {
        review.folder().layAside(file(row(report)));
        review.changed();
    }

    /**
     * Has an older version count again; what counted until now is laid aside by the next look at the folder, so that the one
     * taken back has to be the newest.
     */
    public void takeBack(String name) throws IOException {
        Path file = review.folder().laidAside().stream()
                .filter(aside -> aside.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> refused("decide.gone"));
        Path back = review.folder().takeBack(file);
        Files.setLastModifiedTime(back, FileTime.fromMillis(System.currentTimeMillis()));
        review.changed();
    }

    /**
     * Writes down what a person reads in a cell; the report is judged by it from then on, in every output.
     *
     * @param cell key of the cell
     * @param label the cell in words of the form
     * @param former what the program read
     * @param value what stands there, "" for a blank; null takes the correction back
     */
    public void correct(
            int report, String cell, String label, String former, @Nullable String value, String reason, String who)
            throws IOException {
        if (value != null && !Correction.canBe(value)) {
            throw refused("correct.value");
        }
        if (who.isBlank()) {
            throw refused("correct.who");
        }
        ReportRow row = row(report);
        if (row.bytes().isEmpty() || !cell.matches("[A-Za-z0-9.]+/[A-Za-z0-9.]+/[A-Za-z0-9.]+")) {
            throw refused("decide.gone");
        }
        review.store()
                .corrections()
                .append(new Correction(
                        row.bytes(),
                        cell,
                        label,
                        former,
                        value,
                        reason.strip(),
                        who.strip(),
                        review.office().today().get()));
        review.decided(Set.of(row.source()));
        review.changed();
    }

    /** Notes how far the letters to a unit have come. */
    public void step(String unit, LetterSteps.Step step, String who) throws IOException {
        var round = review.now().round();
        if (round == null || !review.units().contains(unit)) {
            throw refused("claim.unknown");
        }
        review.store()
                .letterSteps()
                .note(
                        round.year(),
                        new LetterSteps.Noted(
                                unit, step, who.strip(), review.office().today().get()));
    }

    private ReportRow row(int report) throws IOException {
        return review.now().row(report).orElseThrow(() -> refused("decide.gone"));
    }

    private Path file(ReportRow row) throws IOException {
        Path file = Path.of(row.source());
        if (!file.normalize().startsWith(review.folder().inbox()) || !Files.isRegularFile(file)) {
            throw refused("claim.archive");
        }
        return file;
    }

    private IOException refused(String key) {
        return review.office().refusal(key);
    }
}
