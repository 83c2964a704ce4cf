package id.jejakkinerja.query.fold;

import java.util.List;
import java.util.SortedMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/** Sorted maps and lists as values: every change is a new one, and a map shares with the one before what stayed as it was. */
final class Sorted {

    private Sorted() {}

    static <K extends Comparable<? super K>, V> SortedMap<K, V> empty() {
        return TreePMap.empty();
    }

    static <K extends Comparable<? super K>, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
        return persistent(map);
    }

    private static <K extends Comparable<? super K>, V> PSortedMap<K, V> persistent(SortedMap<K, V> map) {
        return map instanceof PSortedMap<K, V> known ? known : TreePMap.from(map);
    }

    static <K extends Comparable<? super K>, V> SortedMap<K, V> with(SortedMap<K, V> map, K key, V value) {
        return persistent(map).plus(key, value);
    }

    /** The same for a map of maps. */
    static <K extends Comparable<? super K>, L extends Comparable<? super L>, V> SortedMap<K, SortedMap<L, V>> with(
            SortedMap<K, SortedMap<L, V>> map, K key, L inner, V value) {
        return with(map, key, with(map.getOrDefault(key, empty()), inner, value));
    }

    @SuppressWarnings("unchecked") // all of them are T
    static <T> List<T> with(List<T> list, T last) {
        Object[] more = list.toArray(new Object[list.size() + 1]);
        more[list.size()] = last;
        return (List<T>) List.of(more);
    }
}
