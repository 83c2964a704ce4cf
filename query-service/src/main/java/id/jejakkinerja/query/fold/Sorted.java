package id.jejakkinerja.query.fold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sorted maps and lists as values: every change is a new one. */
final class Sorted {

    private Sorted() {}

    static <K extends Comparable<? super K>, V> SortedMap<K, V> empty() {
        return Collections.emptySortedMap();
    }

    static <K extends Comparable<? super K>, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    static <K extends Comparable<? super K>, V> SortedMap<K, V> with(SortedMap<K, V> map, K key, V value) {
        SortedMap<K, V> more = new TreeMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableSortedMap(more);
    }

    /** The same for a map of maps. */
    static <K extends Comparable<? super K>, L extends Comparable<? super L>, V> SortedMap<K, SortedMap<L, V>> with(
            SortedMap<K, SortedMap<L, V>> map, K key, L inner, V value) {
        return with(map, key, with(map.getOrDefault(key, empty()), inner, value));
    }

    static <T> List<T> with(List<T> list, T last) {
        List<T> more = new ArrayList<>(list);
        more.add(last);
        return List.copyOf(more);
    }
}
