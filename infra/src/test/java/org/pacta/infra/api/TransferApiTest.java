package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.verifier.Examination;
import org.pacta.verifier.Prints;
import org.pacta.verifier.Trust;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

@DisplayName("The transfer of a convention to an archives service")
class TransferApiTest {

    @AutoClose
    static final ApiWeb web = new ApiWeb();

    static final Schema SEDA = schema();

    final EvidenceScene scene = EvidenceScene.in(web);

    @Test
    void has_a_slip_that_the_published_schema_of_seda_2_2_takes() throws Exception {
        var slip = files().get("manifest.xml");
        SEDA.newValidator().validate(new StreamSource(new ByteArrayInputStream(slip)));
        var without = new String(slip, java.nio.charset.StandardCharsets.UTF_8).replaceAll("<Date>.*?</Date>", "");
        assertThatThrownBy(() -> SEDA.newValidator().validate(new StreamSource(new java.io.StringReader(without))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void lists_every_file_with_its_size_and_fingerprint_and_holds_a_dossier_that_proves_itself() throws Exception {
        var files = files();
        var slip = read(files.get("manifest.xml"));
        var objects = slip.getElementsByTagName("BinaryDataObject");
        assertThat(objects.getLength()).isEqualTo(files.size() - 1).isGreaterThan(5);
        for (var each = 0; each < objects.getLength(); each++) {
            var object = (org.w3c.dom.Element) objects.item(each);
            var file = files.get(text(object, "Uri"));
            assertThat(text(object, "MessageDigest")).isEqualTo(Prints.hex(Prints.of(file)));
            assertThat(text(object, "Size")).isEqualTo(String.valueOf(file.length));
        }
        assertThat(text(slip.getDocumentElement(), "Title")).isEqualTo("Vidéo en œuvre");
        var dossier = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("content/dossier-"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(Examination.of(dossier, Trust.in(scene.authority()), java.util.List.of())
                        .sound())
                .isTrue();
        assertThat(files.keySet()).anyMatch(name -> name.endsWith("analyse.txt"));
    }

    @Test
    void is_made_by_those_who_may_draw_up_the_dossier() throws Exception {
        assertThat(scene.transfer("elu.suresnes").getStatus()).isEqualTo(422);
        assertThat(scene.transfer("archiviste.aix").getStatus()).isEqualTo(404);
    }

    private Map<String, byte[]> files() throws Exception {
        var response = scene.transfer("archiviste.suresnes");
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/zip");
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static Document read(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String text(org.w3c.dom.Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    /** The schemas it includes and imports lie beside it: nothing is fetched. */
    private static Schema schema() {
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                var name = systemId.substring(systemId.lastIndexOf('/') + 1);
                var file = TransferApiTest.class.getResourceAsStream("/seda/" + name);
                return new SchemaFile(systemId, file);
            });
            return factory.newSchema(TransferApiTest.class.getResource("/seda/seda-2.2-main.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
