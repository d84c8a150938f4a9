package derelayl.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever text a property has, MASON is given none that Swing would show as a page. */
class PropertyListTest {
    private static final String PAGE = "<html><img src='file:nothing'>";
    private static final String PLAIN = "<\u200Bhtml><\u200Bimg src='file:nothing'>";

    @Test
    void noTextIsAPage() {
        var properties = new PropertyList(
                "title",
                List.of(
                        Property.text(PAGE, PAGE, () -> PAGE),
                        Property.count("menu", "", () -> 0).withDomain(new String[] {"a", PAGE})));
        assertEquals(PLAIN, properties.getName(0));
        assertEquals(PLAIN, properties.getDescription(0));
        assertEquals(PLAIN, properties.getValue(0));
        assertEquals(PLAIN, ((Object[]) properties.getDomain(1))[1]);
    }
}
