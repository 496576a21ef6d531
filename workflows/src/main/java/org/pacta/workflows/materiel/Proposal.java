package org.pacta.workflows.materiel;

import java.util.List;
import org.pacta.domain.materiel.LineKind;

/** How the act that proposes a line of one kind reads. */
record Proposal(LineKind kind, String action, String title, String obligation, String why) {

    static List<Proposal> all() {
        return List.of(
                new Proposal(
                        LineKind.EQUIPMENT,
                        "propose-equipment",
                        "Inscrire ou changer un équipement",
                        "MET-09",
                        "L’annexe 1 dit de chaque équipement à qui il est, chez qui il se trouve et qui l’a placé. La ligne vaut une fois validée par l’autre partie."),
                new Proposal(
                        LineKind.SUPPORT,
                        "propose-support",
                        "Inscrire ou changer un support",
                        "MET-10",
                        "On n’intervient que sur les supports inscrits à l’annexe 1 et validés par les deux parties."),
                new Proposal(
                        LineKind.NETWORK,
                        "propose-network",
                        "Inscrire ou changer un réseau mis à disposition",
                        "MET-11",
                        "Chaque réseau prêté est décrit à l’annexe 1 avec le contact de la partie qui le prête. La déposante est celle qui s’en sert."),
                new Proposal(
                        LineKind.DATA_SET,
                        "propose-data-set",
                        "Inscrire ou changer un jeu de données",
                        "MET-12",
                        "L’annexe 2 fixe la licence de chaque jeu de données avant toute mise à disposition."),
                new Proposal(
                        LineKind.LOAN,
                        "propose-loan",
                        "Prêter ou remplacer un matériel",
                        "SUR-7.2",
                        "Le matériel prêté s’ajoute à la convention par un état contradictoire que les deux parties signent, sans autre démarche."));
    }
}
