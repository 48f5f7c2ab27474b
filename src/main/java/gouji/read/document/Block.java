package gouji.read.document;

import gouji.model.Place;

/** A piece of a document in reading order. */
public sealed interface Block permits Paragraph, Grid, Picture {
    Place place();
}
