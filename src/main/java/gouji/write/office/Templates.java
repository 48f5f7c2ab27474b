package gouji.write.office;

import gouji.write.template.DocxTemplate;
import gouji.write.template.TemplateValues;
import gouji.write.words.OutputTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The Word templates of what is sent out: those of the office, and those that come with the program for the others.
 *
 * @param folder the folder of the office, or null
 */
public record Templates(@Nullable Path folder) {
    private static final String ENDING = ".docx";

    /**
     * @param key key of the name of the template in the words
     * @throws IOException when the template cannot be read or used; the message names it
     */
    DocxTemplate read(String key, TemplateValues shape, OutputTexts words) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new IOException(words.get("template.folder", folder));
        }
        String name = words.get(key) + ENDING;
        Path own = folder == null ? null : folder.resolve(name);
        if (own != null && Files.isRegularFile(own)) {
            try (InputStream in = Files.newInputStream(own)) {
                return DocxTemplate.read(in, own.toString(), shape, words);
            }
        }
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            return DocxTemplate.read(in, name, shape, words);
        }
    }
}
