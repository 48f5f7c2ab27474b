package gouji.write.office;

import gouji.message.Codes;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the letters of a review, one to each unit that has to do something. */
final class Notices {
    private static final String FOLDER = "notices";

    private final RunContext run;
    private final LetterFilling filling;
    private final Path folder;
    private final Map<LetterKind, DocxTemplate> templates = new EnumMap<>(LetterKind.class);

    /** @throws IOException when a template cannot be used */
    Notices(RunContext run, Path folder, Templates templates, Letterhead head) throws IOException {
        this.run = run;
        this.filling = new LetterFilling(run, head);
        this.folder = folder;
        for (LetterKind kind : LetterKind.values()) {
            this.templates.put(kind, templates.read("file." + Codes.of(kind), filling.shape(), run.words()));
        }
    }

    void write(List<Letter> letters) throws IOException {
        FolderFiles files = new FolderFiles(folder.resolve(FOLDER), ".docx");
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            try (OutputStream out = NamedStream.to(files.next(name(letter)))) {
                Objects.requireNonNull(templates.get(letter.kind())).fill(filling.of(letter, i), out);
            }
        }
    }

    /** Kind, unit and year, or the file where nobody knows the unit. */
    private String name(Letter letter) {
        String about =
                letter.unit().isEmpty() ? letter.files().get(0) : letter.unit() + Objects.toString(letter.year(), "");
        return run.words().get("file." + Codes.of(letter.kind())) + "-" + run.line(about);
    }
}
