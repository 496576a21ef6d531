package org.pacta.bpmn;

import java.io.StringReader;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Elements of an XML text by their local names. */
final class Xml {

    private Xml() {}

    static Element parse(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalArgumentException("Not well-formed", e);
        }
    }

    static Stream<Element> all(Element root) {
        return elements(root.getElementsByTagName("*"));
    }

    static Stream<Element> all(Element root, String... localNames) {
        var names = Set.of(localNames);
        return all(root).filter(e -> names.contains(e.getLocalName()));
    }

    static Stream<Element> children(Element parent, String... localNames) {
        var names = Set.of(localNames);
        return elements(parent.getChildNodes()).filter(e -> names.contains(e.getLocalName()));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(n -> n.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }
}
