package gouji.write.office;

import gouji.message.Codes;
import gouji.review.letter.Correspondence;
import gouji.review.letter.Due;
import gouji.review.letter.Letter;
import gouji.review.letter.LetterKind;
import gouji.review.letter.Letterhead;
import gouji.write.output.RunContext;
import gouji.write.place.FolderFiles;
import gouji.write.place.NamedStream;
import gouji.write.template.DocxTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the letters of a review, one to each unit that has to do something. */
final class Notices {
    private static final String FOLDER = "notices";

    private final RunContext run;
    private final LetterFilling filling;
    private final Letterhead head;
    private final Path folder;
    private final Correspondence before;
    private final Map<LetterKind, DocxTemplate> templates = new EnumMap<>(LetterKind.class);

    /** @throws IOException when a template cannot be used */
    Notices(RunContext run, Path folder, LetterSetting setting) throws IOException {
        this.run = run;
        this.filling = new LetterFilling(run, setting.head());
        this.head = setting.head();
        this.folder = folder;
        this.before = setting.letters();
        for (LetterKind kind : LetterKind.values()) {
            this.templates.put(kind, setting.templates().read("file." + Codes.of(kind), filling.shape(), run.words()));
        }
    }

    /**
     * Writes the letters as far as the units are due them.
     *
     * @return since when units wait that were written before, and have not handed in again, by their names
     */
    Map<String, LocalDate> write(List<Letter> letters) throws IOException {
        FolderFiles files = new FolderFiles(folder.resolve(FOLDER), ".docx");
        Map<String, LocalDate> waiting = new HashMap<>();
        int written = 0;
        for (Letter letter : letters) {
            String bytes = Correspondence.bytes(letter.hashes());
            Due due = before.due(letter.unit(), bytes, letter.matters(), head);
            if (due.waiting() != null) {
                waiting.put(letter.unit(), due.waiting());
            }
            Letter left = letter.about(due.matters()::contains).orElse(null);
            if (left != null) {
                write(left, before.reminders(left.unit()), written++, files);
                before.wrote(left.unit(), Codes.of(left.kind()), bytes, left.matters());
            }
        }
        return waiting;
    }

    private void write(Letter letter, int reminders, int number, FolderFiles files) throws IOException {
        try (OutputStream out = NamedStream.to(files.next(name(letter, reminders)))) {
            Objects.requireNonNull(templates.get(letter.kind())).fill(filling.of(letter, reminders, number), out);
        }
    }

    /** Kind, unit and year, or the file where nobody knows the unit. */
    private String name(Letter letter, int reminders) {
        String about =
                letter.unit().isEmpty() ? letter.files().get(0) : letter.unit() + Objects.toString(letter.year(), "");
        String kind = run.words().get("file." + Codes.of(letter.kind()));
        String named = letter.kind() == LetterKind.MISSING && reminders > 0
                ? run.words().get("file.again", kind, LetterWords.again(reminders))
                : kind;
        return named + "-" + run.line(about);
    }
}
