package gouji.read.pdf;

import gouji.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The boxes on one page a picture is to show, on the page as it is shown.
 *
 * @param page number of the page, from 1
 * @param boxes the one that matters most first; at least one
 */
record Region(int page, List<Box> boxes) {
    /** The most of a page one picture shows, in points. */
    private static final double TALL = 300;

    /** The first place and those of the others that stand near it. */
    static Region around(List<Place> places) {
        int page = Objects.requireNonNull(places.get(0).page(), "a place without a page");
        List<Box> boxes = new ArrayList<>();
        for (Place place : places) {
            Box box = Box.of(Objects.requireNonNull(place.box(), "a place without a box"));
            boolean near = Integer.valueOf(page).equals(place.page())
                    && (boxes.isEmpty() || isLow(Box.around(boxes).with(box)));
            if (near && !boxes.contains(box)) {
                boxes.add(box);
            }
        }
        return new Region(page, List.copyOf(boxes));
    }

    private static boolean isLow(Box box) {
        return box.height() <= TALL;
    }
}
