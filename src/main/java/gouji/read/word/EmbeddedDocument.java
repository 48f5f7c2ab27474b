package gouji.read.word;

import gouji.read.document.Block;
import java.util.List;

/** What another reader made of a document inside the document. */
public record EmbeddedDocument(List<Block> blocks, int paragraph) implements StoryPart {}
