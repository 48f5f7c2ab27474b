package gouji.read.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import gouji.json.FactsJson;
import gouji.json.Json;
import gouji.json.MalformedFactsException;
import gouji.model.Container;
import gouji.model.Place;
import gouji.model.Trouble;
import gouji.read.charset.Decoded;
import gouji.read.document.Block;
import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.Limits;
import gouji.read.document.Origin;
import gouji.read.document.Reading;
import gouji.read.document.RefusalException;
import gouji.read.document.StoredFacts;
import gouji.read.html.HtmlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads JSON: the project's own facts, an article of a content system as HTML inside JSON, or a report told by nested
 * names, by headings with grids, or by codes of cells. JSON in which nothing of the form is found is refused.
 */
public final class JsonReader {
    private final FormWords words;
    private final Limits limits;

    public JsonReader(FormWords words, Limits limits) {
        this.words = words;
        this.limits = limits;
    }

    public Reading read(Origin origin, Decoded decoded) {
        JsonNode root = parse(decoded.text());
        if (FactsJson.isFacts(root)) {
            return stored(origin, root);
        }
        return origin.holds(Container.JSON, decoded, content(root));
    }

    private JsonNode parse(String text) {
        try {
            new JsonSize(limits).check(text);
            return Json.MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "json.deep");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw RefusalException.saying(Trouble.CORRUPT, "json.line", line, e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredFacts stored(Origin origin, JsonNode root) {
        try {
            return new StoredFacts(FactsJson.read(root, origin.source(), origin.sha256()));
        } catch (MalformedFactsException e) {
            throw new RefusalException(RefusalException.saying(Trouble.CORRUPT, "json.part", e.pointer(), e.text())
                    .problem()
                    .at(Place.part(e.pointer())));
        }
    }

    private Content content(JsonNode root) {
        Content content = JsonPage.find(root)
                .map(html -> new HtmlReader(words, limits).read(html))
                .orElseGet(() -> new JsonWalk(words, limits).read(root));
        List<Block> blocks = content.blocks();
        if (blocks.stream().noneMatch(b -> words.isAnchor(b))) {
            throw RefusalException.of(Trouble.FOREIGN_JSON);
        }
        return content.title().isEmpty() ? new Content(JsonNames.title(root), blocks, List.of()) : content;
    }
}
