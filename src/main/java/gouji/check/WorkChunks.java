package gouji.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Hands out things a few at a time: one by one at first, so that a few are spread over all threads, then more. */
final class WorkChunks<T> implements Iterator<List<T>> {
    private final Iterator<T> all;
    private final int most;
    private int given;

    /** @param most the size portions grow to */
    WorkChunks(Iterator<T> all, int most) {
        this.all = all;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        return all.hasNext();
    }

    @Override
    public List<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<T> portion = new ArrayList<>();
        int size = Math.max(1, Math.min(most, given / most));
        while (portion.size() < size && all.hasNext()) {
            portion.add(all.next());
        }
        given += portion.size();
        return portion;
    }
}
