package gouji.read.document;

import gouji.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * An image, or a link to an attachment, that may hide a table.
 *
 * @param reference what it points to
 * @param attachment true for a link to a file, false for an image
 * @param place where it stands
 */
public record Picture(@Nullable String reference, boolean attachment, Place place) implements Block {}
