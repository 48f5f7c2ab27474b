package gouji.roster;

import gouji.data.UnusableFile;
import gouji.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a roster, so that all of it is told at once. */
final class Troubles {
    private final String file;
    private final List<Text> told = new ArrayList<>();

    /** @param file the file as users named it */
    Troubles(String file) {
        this.file = file;
    }

    /** @param what what is wrong and what to do, without a full stop */
    void add(int line, Column column, Text what) {
        told.add(new Text(
                "第 " + line + " 行“" + column.heading() + "”列：" + what.zh(),
                "line " + line + ", column " + column.english() + ": " + what.en()));
    }

    /** @throws UnusableFile with everything told so far, a line each */
    void stop() throws UnusableFile {
        if (!told.isEmpty()) {
            String zh = told.stream().map(Text::zh).collect(Collectors.joining("\n" + file + "："));
            String en = told.stream().map(Text::en).collect(Collectors.joining("\n" + file + ": "));
            throw new UnusableFile(file, new Text(zh, en), null);
        }
    }
}
