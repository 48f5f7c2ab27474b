package gouji.read.pdf;

import gouji.model.Excerpt;
import gouji.model.Excerpt.Withheld;
import gouji.model.Place;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes pictures of parts of the pages of a PDF file. What cannot be drawn is told and never thrown. */
public final class PdfExcerpts {
    private final Limits limits;
    private final boolean masked;

    /** @param masked whether no picture may show a number that identifies a person */
    public PdfExcerpts(Limits limits, boolean masked) {
        this.limits = limits;
        this.masked = masked;
    }

    /**
     * Takes a picture for each list of places. The same places have one picture between them.
     *
     * @param bytes the file
     * @param spots places with page and box, at least one in each list, the one that matters most first
     * @param personal places of numbers that identify a person
     */
    public List<Excerpt> of(byte[] bytes, List<List<Place>> spots, List<Place> personal) {
        List<Region> regions = spots.stream().map(Region::around).toList();
        Map<Integer, List<Region>> pages = new LinkedHashMap<>();
        regions.stream().distinct().limit(limits.pdf().excerpts()).forEach(r -> pages.computeIfAbsent(
                        r.page(), p -> new ArrayList<>())
                .add(r));
        Map<Region, Excerpt> taken = new HashMap<>();
        try (PdfFile file = PdfFile.open(bytes, limits)) {
            pages.forEach((number, wanted) -> taken.putAll(page(file, number, wanted, personal)));
        } catch (IOException | RefusalException e) {
            pages.values().forEach(wanted -> taken.putAll(without(wanted)));
        }
        return regions.stream()
                .map(r -> taken.getOrDefault(r, Excerpt.without(r.page(), Withheld.LIMIT)))
                .toList();
    }

    private Map<Region, Excerpt> page(PdfFile file, int number, List<Region> wanted, List<Place> personal) {
        try {
            PagePicture picture = PagePicture.of(file, number, limits);
            PersonalNumberBoxes secrets =
                    masked ? PersonalNumberBoxes.of(picture, boxes(personal, number)) : PersonalNumberBoxes.none();
            Map<Region, Excerpt> taken = new HashMap<>();
            for (Region region : wanted) {
                taken.put(region, PageCrop.of(picture, region, secrets));
            }
            return taken;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // as with reading, whatever a library trips over is told of its one page
            return without(wanted);
        }
    }

    private static Map<Region, Excerpt> without(List<Region> wanted) {
        Map<Region, Excerpt> none = new HashMap<>();
        wanted.forEach(r -> none.put(r, Excerpt.without(r.page(), Withheld.UNDRAWN)));
        return none;
    }

    private static List<Box> boxes(List<Place> places, int page) {
        return places.stream()
                .filter(p -> Integer.valueOf(page).equals(p.page()))
                .map(Place::box)
                .filter(Objects::nonNull)
                .map(Box::of)
                .toList();
    }
}
