package org.pacta.infra.screens.dossier;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.pacta.workflows.engine.State;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The pictures of the process models, with the state of each element marked as a class on its group. */
final class Pictures {

    private static final List<String> ELEMENT = List.of("data-element-id", "data-label-of");

    /** {@code states}: element id → state; an element that is not named stays as it is drawn. */
    String draw(String matter, Map<String, State> states) {
        try {
            var picture = read(matter);
            groups(picture).forEach(group -> mark(group, states));
            return write(picture);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("picture of " + matter, unreadable);
        } catch (SAXException | ParserConfigurationException | TransformerException broken) {
            throw new IllegalStateException("picture of " + matter, broken);
        }
    }

    private static void mark(Element group, Map<String, State> states) {
        for (var name : ELEMENT) {
            var state = states.get(group.getAttribute(name));
            if (state != null)
                group.setAttribute("class", (group.getAttribute("class") + " bpmn-" + code(state)).strip());
        }
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static List<Element> groups(Document picture) {
        var all = picture.getElementsByTagName("g");
        return IntStream.range(0, all.getLength())
                .mapToObj(place -> (Element) all.item(place))
                .toList();
    }

    private static Document read(String matter) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        try (var file = new ClassPathResource("bpmn/" + matter + ".svg").getInputStream()) {
            return factory.newDocumentBuilder().parse(file);
        }
    }

    private static String write(Document picture) throws TransformerException {
        var factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var writer = factory.newTransformer();
        writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        var text = new StringWriter();
        writer.transform(new DOMSource(picture), new StreamResult(text));
        return text.toString();
    }
}
