"""The type of every matrix and vector in the Handbook's steps."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
