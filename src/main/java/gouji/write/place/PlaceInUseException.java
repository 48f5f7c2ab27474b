package gouji.write.place;

import java.nio.file.FileSystemException;

/** Another run writes to the same place. The reason says which: the number of its process and when it began. */
public final class PlaceInUseException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    PlaceInUseException(String place, String holder) {
        super(place, null, holder);
    }
}
