package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What can be wrong with the parts of a page that htmx changes. */
final class Parts {
    private Parts() {}

    /** A script is there to be served, in the version that the page names. */
    static void isServed(String src) {
        String folder = src.startsWith("/webjars/") ? "/META-INF/resources" : "/static";
        assertThat(Parts.class.getResource(folder + src)).as(src).isNotNull();
    }

    /** One sentence for each fault; none for a page whose parts are sound. */
    static List<String> faults(Document page) {
        List<Element> all = Browser.elements(page, "*");
        Set<String> ids = all.stream().map(e -> e.getAttribute("id")).collect(Collectors.toSet());
        List<String> faults = new ArrayList<>();
        for (Element element : all) {
            for (String name : List.of("hx-on", "hx-vals", "hx-vars", "hx-headers")) {
                if (element.hasAttribute(name)) {
                    faults.add(name + " may hold code");
                }
            }
            if (element.getAttribute("hx-trigger").contains("[")) {
                faults.add("a filter of hx-trigger is code");
            }
            if (!element.getAttribute("hx-get").isEmpty()) {
                asks(element, ids, faults);
            }
        }
        return faults;
    }

    /** Without scripts the element leads to the same page; with them, to a part that is there. */
    private static void asks(Element element, Set<String> ids, List<String> faults) {
        String asked = element.getAttribute("hx-get");
        String without = switch (element.getTagName()) {
            case "a" -> element.getAttribute("href");
            case "form" -> element.getAttribute("action");
            default -> asked;
        };
        if (!without.replaceFirst("#.*", "").equals(asked)) {
            faults.add(asked + " is another address without scripts: " + without);
        }
        String target = closest(element, "hx-target");
        if (!target.equals("this") && !target.equals(closest(element, "hx-select"))) {
            faults.add(asked + " puts something else in the place of " + target);
        }
        String parts = target.equals("this") ? "#" + element.getAttribute("id") : target;
        for (String part : (parts + "," + closest(element, "hx-select-oob")).split(",", -1)) {
            if (!part.isEmpty() && !ids.contains(part.substring(1))) {
                faults.add(asked + " changes a part that is not there: " + part);
            }
        }
    }

    /** An attribute of the element or of what is around it. */
    private static String closest(Element element, String name) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute(name)) {
                return at.getAttribute(name);
            }
        }
        return "";
    }
}
