"""The regions: six of Viet Nam, and the United Nations' of the world."""

from collections import Counter

from egovcli.catalog import Catalog, entities
from egovcli.model import Column, Label, Message, Table


def table(_: Catalog, kind: str) -> Table:
    """List the regions and how many entities lie in each."""
    count: Counter[tuple[Label, str]] = Counter()
    for entity in (*entities.provinces(), *entities.countries()):
        count.update((region, entity.kind) for region in entity.regions)
    return Table(
        title=Message("list.title.regions", n=len(count)),
        columns=(
            Column(name="name", essential=True),
            Column(name="name_en", detail=True),
            Column(name="kind"),
            Column(name="entities"),
        ),
        rows=tuple((region, region.en, of, n) for (region, of), n in count.items()),
    )
